/**
 * Words of the field that German and Dutch names are put together from, folded; beside those of the article itself. A name is
 * taken apart by these alone, so that what one article's names mean depends on no other.
 */
export const PARTS: Readonly<Record<string, ReadonlySet<string>>> = {
  de: setOf(`abbild abfrage abonnement abrechnung adresse agent aktualisierung aktivierung anbieter anfrage anforderung anmelde
    anmeldung anschluss anwendung archiv aufbewahrung auftrag ausfall ausgabe auslastung authentifizierung automatisierung
    bedingung befehl benachrichtigung benutzer berechtigung bereich bereitstellung bericht bildschirm browser cache cluster code
    computer container daten datenbank datei datentrager dateisystem dienst diagnose domane dokument drucker ebene eigenschaft
    einstellung endpunkt erweiterung ereignis fehler fenster festplatte filter firewall freigabe funktion gateway gebuhr gerat
    gateway grenze grenzwert gruppe haupt hinweis identitat index instanz integration kapazitat kennung kennwort knoten konfiguration
    konto kontingent kosten kopie laufwerk last laufzeit leistung limit liste lizenz lizenzierung loschung losung maschine meldung
    migration modell modul nachricht name netz netzwerk nummer objekt ordner paket partition passwort plan platz portal postfach
    preis problem profil protokoll prozess prufung punkt quelle rechner rechnung recht regel region register registrierung ressource
    richtlinie rolle router schlussel schnittstelle server schutz seite sicherheit sicherung sitzung skalierung skript speicher
    speicherplatz sperre standort start status steuer stufe support suche synchronisierung system tabelle tarif teil test token
    treiber typ uberwachung ubertragung umgebung update upgrade verbindung verfahren verlust verschlusselung version verwaltung
    verzeichnis vorgang vorlage wartung web weiterleitung wert wiederherstellung zahlung zeichen zeit zeitpunkt zeitlimit
    zertifikat ziel zone zugang zugriff zustand`),
  nl: setOf(`abonnement account adres agent antwoord apparaat back-up beheer beheerder beleid besturing bestand beveiliging bericht
    betaling bewaking bron bronnen browser certificaat cluster code computer configuratie container data database dienst document
    domein eigenschap eindpunt export factuur fout functie gebruiker geheugen gegevens groep hulp identiteit index instantie
    instelling integratie kosten kopie laadtijd licentie limiet lijst log machine map melding migratie model module naam netwerk
    nummer object opslag optie pagina partitie plan poort portal prestatie prijs probleem proces profiel prullenbak punt quota
    regel register registratie resource rol router ruimte schaal schema schijf script server service sessie sleutel snelheid
    software start status station stuurprogramma systeem tabel taak tijd toegang toets token type update uitbreiding verbinding
    versie versleuteling volume voorraad waarde wachtwoord web werk wijziging zone zoek`),
};

/** Letters that join the parts of a compound: `Wiederherstellung-s-punkt`, `gebruiker-s-naam`. */
const JOINTS = ['', 's', 'n', 'en', 'es', 'er', 'e'];

const SHORTEST = 4;

/** The parts of a compound, folded; none for a word that isn't one, and in a language that writes its names apart. */
export function compoundPartsIn(
  language: string,
  word: string,
  own: Pick<ReadonlySet<string>, 'has'>,
): readonly string[] {
  const parts = PARTS[language];
  if (parts === undefined || word.length < 2 * SHORTEST || parts.has(word)) return [];
  return partsFrom(word, (part) => parts.has(part) || own.has(part)) ?? [];
}

/** The longest first part whose rest is known too. */
function partsFrom(word: string, isKnown: (part: string) => boolean): readonly string[] | undefined {
  for (let end = word.length - SHORTEST; end >= SHORTEST; end--) {
    const first = word.slice(0, end);
    if (!isKnown(first)) continue;
    for (const joint of JOINTS) {
      if (!word.startsWith(joint, end)) continue;
      const rest = word.slice(end + joint.length);
      if (rest.length < SHORTEST) continue;
      const others = isPart(rest, isKnown) ? [rest] : partsFrom(rest, isKnown);
      if (others !== undefined) return [first, ...others];
    }
  }
  return undefined;
}

/** Whether a last part is known, in one of its numbers. */
function isPart(word: string, isKnown: (part: string) => boolean): boolean {
  return (
    isKnown(word) ||
    ['en', 'n', 'e', 's', 'es'].some((end) => word.endsWith(end) && isKnown(word.slice(0, -end.length)))
  );
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
