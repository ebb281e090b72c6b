package org.praxiscms.theme.testkit;

/** Longer sample texts, as the sanitizer lets them through: headings from the second level on, lists, quotes, links. */
final class SampleTexts {

    static final String ARTICLE_GERMAN = """
            <p>Von außen sieht es einfach aus. Von innen fühlt es sich an, als müsste man gegen den eigenen Körper \
            handeln. Die Forschung zeichnet ein anderes Bild als das von der Willensschwäche.</p>
            <h2 id="was-gemeint-ist">Was mit Traumabindung gemeint ist</h2>
            <p>Donald Dutton und Susan Painter haben Anfang der 1980er-Jahre von <em>traumatischer Bindung</em> \
            gesprochen. Sie nannten zwei Voraussetzungen: ein Machtgefälle, und Zuwendung, die <strong>in \
            unregelmäßigen Abständen</strong> auf Kränkung, Drohung oder Gewalt folgt. Eine \
            <a href="https://example.org/bindung">Übersicht der Forschung</a> gibt es in vielen Sprachen.</p>
            <h2 id="wie-sie-entsteht">Wie sie entsteht</h2>
            <p>Nicht jede Beziehung verläuft in dieser Reihenfolge. Häufig lassen sich aber fünf Schritte erkennen:</p>
            <ol>
            <li><strong>Nähe.</strong> Am Anfang steht viel Aufmerksamkeit. Sie fühlen sich gesehen wie selten zuvor.</li>
            <li><strong>Verschiebung.</strong> Kleine Abwertungen kommen dazu. Kontrolle wird als Sorge ausgegeben.</li>
            <li><strong>Verletzung.</strong> Ein Ausbruch, eine Drohung, tagelanges Schweigen.</li>
            <li><strong>Erleichterung.</strong> Eine Entschuldigung, ein Versprechen, Zärtlichkeit.</li>
            </ol>
            <h3 id="unvorhersehbar">Warum das Unvorhersehbare so stark wirkt</h3>
            <p>Aus der Lernpsychologie weiß man, dass ein Verhalten besonders hartnäckig bleibt, wenn es nur manchmal \
            belohnt wird. Wer nie weiß, ob heute ein guter Tag ist, hört schwer auf zu hoffen.</p>
            <blockquote><p>Ich habe alles darüber gelesen. Ich könnte es jeder Freundin erklären. Und am Sonntag habe \
            ich wieder angerufen.</p></blockquote>
            <h2 id="erkennen">Woran Sie das Muster erkennen können</h2>
            <ul>
            <li>Sie erklären anderen, dass es so schlimm nicht war, und glauben es in der Nacht selbst nicht.</li>
            <li>Sie planen Ihren Tag danach, welche Stimmung Sie zu Hause erwartet.
            <ul><li>auch am Wochenende</li><li>auch im Urlaub</li></ul></li>
            <li>Nach einem Vorfall suchen Sie zuerst nach Ihrem eigenen Fehler.</li>
            </ul>
            <hr>
            <h2 id="schritte">Schritte, die noch nichts entscheiden</h2>
            <p>Sie müssen heute weder gehen noch bleiben wollen. Die Frauenhelpline ist unter \
            <a href="tel:0800222555">0800 222 555</a> rund um die Uhr kostenlos erreichbar. Wie eine erste Stunde \
            abläuft, steht <a href="/articles/erstes-gespraech">in einem eigenen Artikel</a>.</p>
            <pre><code>Notiz: ein Satz genügt.</code></pre>
            """;

    static final String ARTICLE_ENGLISH = """
            <p>From outside it looks simple. From inside it feels like acting against one’s own body.</p>
            <h2 id="was-gemeint-ist">What it means</h2>
            <p>In the early 1980s Donald Dutton and Susan Painter wrote of <em>traumatic bonding</em>. They named two \
            conditions: a difference in power, and affection that follows hurt <strong>now and then</strong>. There \
            is <a href="https://example.org/bonding">a survey of the research</a>.</p>
            <h2 id="wie-sie-entsteht">How it comes about</h2>
            <ol><li><strong>Closeness.</strong> At first there is a lot of attention.</li>
            <li><strong>Shift.</strong> Small put-downs. Control is passed off as care.</li></ol>
            <blockquote><p>I have read everything about it. And on Sunday I called again.</p></blockquote>
            <h2 id="erkennen">How to recognise the pattern</h2>
            <ul><li>You plan your day by the mood that awaits you at home.</li>
            <li>After an incident you look for your own mistake first.</li></ul>
            <h2 id="schritte">Small steps</h2>
            <p>You need not decide anything today.</p>
            """;

    static final String PAGE_GERMAN = """
            <h2 id="mit-wem">Mit wem wir arbeiten</h2>
            <p>Zu uns kommen Erwachsene, Paare und Jugendliche ab sechzehn Jahren. Wir arbeiten auf Deutsch, Englisch \
            und Türkisch.</p>
            <h2 id="wie">Wie wir arbeiten</h2>
            <ul>
            <li><strong>Im vereinbarten Tempo.</strong> Was heute zu viel wäre, bleibt für später.</li>
            <li><strong>Mit Zielen, die Sie nennen.</strong> Alle acht bis zehn Stunden schauen wir, ob es hilft.</li>
            <li><strong>Ohne Heilsversprechen.</strong> Wir sagen, was wir nicht wissen.</li>
            </ul>
            <h3 id="raeume">Die Räume</h3>
            <p>Die Praxis liegt im dritten Stock eines ruhigen Hofes. Am Türschild steht nur „Lindenhof“.</p>
            """;

    static final String PAGE_ENGLISH = """
            <h2 id="mit-wem">Who comes to us</h2>
            <p>Adults, couples and young people from sixteen on. We work in German, English and Turkish.</p>
            <h2 id="wie">How we work</h2>
            <ul><li><strong>At an agreed pace.</strong> What is too much today can wait.</li></ul>
            """;

    static final String HELP = """
            <ul>
            <li><strong>Angst, Panik und schlechter Schlaf</strong></li>
            <li><strong>Erschöpfung</strong> durch Arbeit, Pflege oder zu viele Aufgaben auf einmal</li>
            <li><strong>Abschied und Trauer</strong>, auch wenn der Verlust lange zurückliegt</li>
            <li><strong>Paare</strong>, die einander wieder zuhören möchten</li>
            </ul>
            <p>Wenn Ihr Anliegen hier fehlt, fragen Sie uns.</p>
            """;

    static final String BEGINNING = """
            <ol>
            <li>Sie suchen sich online eine freie Zeit aus, ganz ohne Konto.</li>
            <li>Wir sprechen zwanzig Minuten am Telefon. Sie erfahren, wie wir arbeiten, und wir, was Sie brauchen.</li>
            <li>Danach überlegen Sie in Ruhe, ob Sie einen ersten Termin vereinbaren möchten.</li>
            </ol>
            <p>Wie eine erste Stunde abläuft, steht <a href="/articles/erstes-gespraech">in unserem Artikel</a>.</p>
            """;

    static final String DISCREET = """
            <p>Diese Website verwendet keine Cookies und kein Tracking. Unsere Nachrichten nennen keinen Grund für \
            Ihren Termin. Mehr dazu lesen Sie unter <a href="/privacy">Datenschutz</a>.</p>
            """;

    static final String PROFILE = """
            <p>Marlene Achleitner arbeitet seit vielen Jahren mit Menschen, die in einer Beziehung oder in der Kindheit \
            verletzt wurden. Am Anfang fragt sie nach dem Alltag: Wie schlafen Sie, wer weiß davon, wo sind Sie \
            sicher?</p>
            <h2 id="schwerpunkte">Schwerpunkte</h2>
            <ul><li>Folgen von Gewalt und belastenden Erfahrungen</li><li>Trauer nach plötzlichem Tod</li>\
            <li>Panik und anhaltende Angst</li></ul>
            <h2 id="arbeitsweise">Arbeitsweise</h2>
            <p>Sie verbindet Gespräch mit einfachen Übungen für den Körper und erklärt, wozu sie dienen.</p>
            """;

    static final String SERVICE = """
            <p>In der ersten Einheit klären wir Ihr Anliegen und den Rahmen. Danach treffen wir uns in der Regel \
            wöchentlich. Nach acht bis zehn Stunden prüfen wir gemeinsam, ob die Therapie hilft.</p>
            <h2 id="anlaesse">Häufige Anlässe</h2>
            <ul><li>Angst und Panik</li><li>Schlafprobleme</li><li>Erschöpfung</li><li>Trauer</li></ul>
            """;

    private SampleTexts() {}
}
