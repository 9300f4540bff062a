import { describe, expect, it } from 'vitest';
import { foreignLanguage, splitWords } from '@/lib/words';

describe('the language of a question', () => {
  it.each<[string, string | undefined]>([
    ['Meine virtuelle Maschine startet nicht mehr', 'de'],
    ['VM wird nach dem Update nicht gestartet', 'de'],
    ['erreur lors de la connexion à la base de données', 'fr'],
    ['impossible de démarrer ma machine, je ne peux pas me connecter', 'fr'],
    ['no puedo conectar con la base de datos desde mi casa', 'es'],
    ['não consigo acessar minha conta', 'pt'],
    ['non riesco ad accedere alla mia macchina, come posso fare', 'it'],
    ['ik kan niet inloggen op mijn server', 'nl'],
    ['jak mam zmienić hasło, nie działa', 'pl'],
    ['Kontingent erhöhen', 'de'],
    ['Rechnung', 'de'],
    ['télécharger facture', 'fr'],
    ['restablecer contraseña', 'es'],
    ['the resource group rechnung is gone, why is that', undefined],
    ['не запускается виртуальная машина', 'ru'],
    ['仮想マシンが起動しない', 'ja'],
    ['虚拟机无法启动', 'zh'],
    ['가상 머신이 시작되지 않음', 'ko'],
    ['my virtual machine does not start', undefined],
    ['how to move a VM from la to den', undefined],
    ['restore pgsql vault es-east con del', undefined],
    ['vnet peering', undefined],
    ['die Red Hat MIT OS', undefined],
    ['', undefined],
  ])('%s', (q, language) => {
    expect(foreignLanguage(splitWords(q))).toBe(language);
  });
});
