package org.praxiscms.theme.testkit;

import java.util.List;
import java.util.Locale;
import org.praxiscms.theme.Invitation;
import org.praxiscms.theme.Link;
import org.praxiscms.theme.Moment;
import org.praxiscms.theme.Offer;
import org.praxiscms.theme.Person;
import org.praxiscms.theme.SafeUrl;
import org.praxiscms.theme.Teaser;

/** What stands on more than one sample page: people, offers, teasers, topics, the call-to-action. */
final class SampleParts {

    private final SampleFrame frame;

    SampleParts(SampleFrame frame) {
        this.frame = frame;
    }

    Invitation invitation() {
        return new Invitation(
                frame.say("Möchten Sie mit jemandem darüber sprechen?", "Would you like to talk to somebody?"),
                frame.say(
                        "Das erste Gespräch dauert zwanzig Minuten und kostet nichts. Sie können uns alles fragen und"
                                + " müssen nichts erklären.",
                        "The first conversation takes twenty minutes and is free. You may ask anything and need not"
                                + " explain anything."),
                Link.to(
                        frame.say("Kostenloses Erstgespräch vereinbaren", "Book a free consultation"),
                        "/book/free-consultation?from=trauma-bonds"));
    }

    Person marlene() {
        return person(
                "Marlene Achleitner",
                frame.say("Psychotherapeutin in freier Praxis", "Psychotherapist"),
                frame.say(
                        "Arbeitet mit Erwachsenen nach Gewalt, Verlust und in langen Phasen der Angst.",
                        "Works with adults after violence and loss, and through long periods of fear."),
                "MA",
                List.of("Deutsch", "English"));
    }

    List<Person> team() {
        return List.of(
                marlene(),
                person(
                        "Tobias Wendrauch-Großschädl",
                        frame.say("Psychotherapeut für Einzelne und Paare", "Psychotherapist for individuals, couples"),
                        frame.say(
                                "Begleitet Paare und Menschen, die sich in Familie oder Beruf aufreiben. Am Montag ist"
                                        + " er nicht in der Praxis.",
                                "Accompanies couples, and people worn out by family or work. Not in on Mondays."),
                        "TW",
                        List.of("Deutsch", "English")),
                person(
                        "Selin Karabey",
                        frame.say("Klinische Psychologin und Psychotherapeutin", "Clinical psychologist"),
                        frame.say(
                                "Behandelt Angst, Panik und Schlafstörungen, auf Deutsch, Türkisch und Englisch.",
                                "Treats anxiety, panic and sleep disorders, in German, Turkish and English."),
                        "SK",
                        List.of("Deutsch", "Türkçe", "English")));
    }

    private Person person(String name, String title, String summary, String initials, List<String> languages) {
        String slug = name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", "-");
        return new Person(name, title, summary, initials, new SafeUrl("/team/" + slug), languages);
    }

    Offer individual() {
        return offer(
                frame.say("Einzeltherapie", "Individual therapy"),
                frame.say(
                        "Fünfzig Minuten, meist einmal in der Woche, in der Praxis oder per Video.",
                        "Fifty minutes, usually once a week, at the practice or by video."),
                50,
                "format.in-person-or-video",
                "€ 95,00",
                "/services/individual");
    }

    List<Offer> offers() {
        return List.of(
                offer(
                        frame.say("Kostenloses Kennenlernen", "Free consultation"),
                        frame.say(
                                "Zwanzig Minuten am Telefon, um zu sehen, ob wir die Richtigen sind.",
                                "Twenty minutes by telephone, to see whether we are the right ones."),
                        20,
                        "format.phone",
                        frame.text("offer.free"),
                        "/services/consultation"),
                individual(),
                offer(
                        frame.say("Paargespräche", "Couples"),
                        frame.say(
                                "Neunzig Minuten für zwei Menschen, die etwas klären möchten. Termine auf Anfrage.",
                                "Ninety minutes for two people who want to settle something. On request."),
                        90,
                        "format.in-person",
                        "€ 165,00",
                        "/services/couples"),
                offer(
                        frame.say("Therapie nach belastenden Erfahrungen", "Therapy after harm"),
                        frame.say(
                                "Für Menschen, denen Erinnerungen zu nahe kommen. In eigenem Tempo.",
                                "For people whose memories come too close. At your own pace."),
                        50,
                        "format.in-person",
                        "€ 95,00",
                        "/services/trauma"));
    }

    private Offer offer(String name, String summary, int minutes, String format, String fee, String url) {
        String duration = frame.text("offer.minutes", minutes);
        return new Offer(name, summary, duration, frame.text(format), fee, new SafeUrl(url));
    }

    List<Teaser> teasers() {
        return List.of(
                teaser(
                        frame.say("Was in einer ersten Stunde geschieht", "What happens in a first session"),
                        frame.say(
                                "Niemand muss beim ersten Mal alles erzählen. Was gefragt wird, was nicht, und woran"
                                        + " Sie merken, ob es passt.",
                                "Nobody has to tell everything the first time. What is asked, what is not, and how to"
                                        + " tell whether it suits you."),
                        21,
                        5),
                teaser(
                        frame.say(
                                "Wenn der Schlaf nicht kommt: was die Nacht ruhiger macht und was sie unnötig verlängert",
                                "When sleep will not come: what calms the night and what makes it longer"),
                        frame.say(
                                "Ein Schlaftagebuch verrät mehr als jede App.",
                                "A sleep diary tells more than any app."),
                        17,
                        6),
                teaser(
                        frame.say("Müde oder ausgebrannt?", "Tired or burnt out?"),
                        frame.say(
                                "Erholung hilft gegen Müdigkeit. Wenn sie nicht mehr hilft, ist es etwas anderes.",
                                "Rest helps against tiredness. When it no longer does, it is something else."),
                        9,
                        8),
                teaser(
                        frame.say("Trauer hat keinen Fahrplan", "Grief has no timetable"),
                        frame.say(
                                "Fünf Phasen in fester Reihenfolge gibt es nicht. Was Trauernden wirklich guttut.",
                                "There are no five stages in a fixed order. What really helps people who grieve."),
                        2,
                        4));
    }

    private Teaser teaser(String title, String lead, int day, int minutes) {
        return new Teaser(
                title,
                lead,
                new SafeUrl("/articles/sample-" + day),
                november(day),
                "Selin Karabey",
                topics(),
                frame.text("article.reading", minutes));
    }

    List<Link> topics() {
        return List.of(
                Link.to(frame.say("Angst und Schlaf", "Anxiety and sleep"), "/topics/sleep"),
                Link.to(frame.say("Familie", "Family"), "/topics/family"));
    }

    List<Link> allTopics() {
        return List.of(
                new Link(frame.text("articles.all"), new SafeUrl("/articles"), true),
                Link.to(frame.say("Beziehung und Sicherheit", "Relationship and safety"), "/topics/relationship"),
                Link.to(frame.say("Angst und Schlaf", "Anxiety and sleep"), "/topics/sleep"),
                Link.to(frame.say("Arbeit und Erschöpfung", "Work and exhaustion"), "/topics/work"),
                Link.to(frame.say("Abschied und Trauer", "Loss and grief"), "/topics/grief"),
                Link.to(frame.say("Familie", "Family"), "/topics/family"),
                Link.to(frame.say("Therapie verstehen", "Understanding therapy"), "/topics/therapy"));
    }

    /** A day of November 2026. */
    Moment november(int day) {
        return new Moment(
                String.format(Locale.ROOT, "2026-11-%02d", day),
                frame.say(day + ". November 2026", day + " November 2026"));
    }

    /** When the sample appointment is. */
    Moment appointment() {
        return new Moment(
                "2026-11-12T09:00:00+01:00",
                frame.say("Donnerstag, 12. November 2026, 9:00 Uhr", "Thursday 12 November 2026, 9:00"));
    }
}
