import { sentence, texts } from '../language/sentence.ts';

export const T = texts('acceptance', {
  findingWasAcceptedManifest: sentence(
    'The manifest accepted finding {finding} until {expires}. That date has passed, so it counts again ({reason}).',
    'Манифест принимал находку {finding} до {expires}. Этот день прошёл, и находка снова учитывается ({reason}).',
    'Манифест {finding} табылған жайтын {expires} дейін қабылдаған. Бұл күн өтті, табылған жайт қайта есепке алынады ({reason}).',
  ),
  findingWasAcceptedBaseline: sentence(
    'The baseline accepted finding {finding} until {expires}. That date has passed, so it counts again ({reason}).',
    'Список принятых находок принимал находку {finding} до {expires}. Этот день прошёл, и находка снова учитывается ({reason}).',
    'Қабылданған жайттар тізімі {finding} табылған жайтын {expires} дейін қабылдаған. Бұл күн өтті, табылған жайт қайта есепке алынады ({reason}).',
  ),
  findingAcceptedManifestNo: sentence(
    'The manifest accepts finding {finding}, which no longer occurs. You can remove the entry ({reason}).',
    'Манифест принимает находку {finding}, но её больше нет. Запись можно убрать ({reason}).',
    'Манифест {finding} табылған жайтын қабылдайды, бірақ ол енді жоқ. Жазбаны алып тастауға болады ({reason}).',
  ),
  findingAcceptedBaselineNo: sentence(
    'The baseline accepts finding {finding}, which no longer occurs. You can remove the entry ({reason}).',
    'Список принятых находок принимает находку {finding}, но её больше нет. Запись можно убрать ({reason}).',
    'Қабылданған жайттар тізімі {finding} табылған жайтын қабылдайды, бірақ ол енді жоқ. Жазбаны алып тастауға болады ({reason}).',
  ),
});
