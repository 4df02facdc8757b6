module.exports = (address) => import(address);
