import { sentence, texts } from '../language/sentence.ts';

export const T = texts('acceptance', {
  findingWasAcceptedManifest: sentence(
    'Finding {finding} was accepted in the manifest until {expires} and is told again ({reason}).',
    'Находка {finding} была принята в манифесте до {expires} и сообщается снова ({reason}).',
    '{finding} табылған жайты манифесте {expires} дейін қабылданған еді, енді қайта хабарланады ({reason}).',
  ),
  findingWasAcceptedBaseline: sentence(
    'Finding {finding} was accepted in the baseline until {expires} and is told again ({reason}).',
    'Находка {finding} была принята в файле принятых находок до {expires} и сообщается снова ({reason}).',
    '{finding} табылған жайты қабылданған жайттар файлында {expires} дейін қабылданған еді, енді қайта хабарланады ({reason}).',
  ),
  findingAcceptedManifestNo: sentence(
    'Finding {finding} is accepted in the manifest and no longer found: the entry can go ({reason}).',
    'Находка {finding} принята в манифесте, но больше не обнаруживается: запись можно убрать ({reason}).',
    '{finding} табылған жайты манифесте қабылданған, бірақ енді байқалмайды: жазбаны алып тастауға болады ({reason}).',
  ),
  findingAcceptedBaselineNo: sentence(
    'Finding {finding} is accepted in the baseline and no longer found: the entry can go ({reason}).',
    'Находка {finding} принята в файле принятых находок, но больше не обнаруживается: запись можно убрать ({reason}).',
    '{finding} табылған жайты қабылданған жайттар файлында бар, бірақ енді байқалмайды: жазбаны алып тастауға болады ({reason}).',
  ),
});
