package org.praxiscms.theme.testkit;

import java.util.List;
import org.praxiscms.theme.HomePage;
import org.praxiscms.theme.Link;
import org.praxiscms.theme.Page;
import org.praxiscms.theme.PractitionerPage;
import org.praxiscms.theme.SafeHtml;
import org.praxiscms.theme.Section;
import org.praxiscms.theme.ServicePage;
import org.praxiscms.theme.ServicesPage;
import org.praxiscms.theme.TeamPage;

/** Sample pages about the practice: its front page, its people, its services. */
final class SamplePractice {

    private final SampleFrame frame;
    private final SampleParts parts;

    SamplePractice(SampleFrame frame) {
        this.frame = frame;
        this.parts = new SampleParts(frame);
    }

    List<Sample> pages() {
        return List.of(
                new Sample("home", home()),
                new Sample("team", team()),
                new Sample("practitioner", practitioner()),
                new Sample("services", services()),
                new Sample("service", service()));
    }

    private Page home() {
        return new HomePage(
                frame.open(frame.text("nav.home"), "/"),
                frame.say("Ein ruhiger Ort, um über Schweres zu sprechen", "A quiet place to speak of hard things"),
                frame.say(
                        "Wir sind eine psychotherapeutische Praxis in der Wiener Josefstadt. Zu uns kommen Menschen mit"
                                + " Angst, Erschöpfung und Trauer und Menschen, denen eine Beziehung wehtut. Sie können"
                                + " mit zwanzig kostenlosen Minuten am Telefon beginnen.",
                        "We are a psychotherapy practice in Vienna. People come to us with anxiety, exhaustion and"
                                + " grief, and because a relationship hurts. You can begin with twenty free minutes by"
                                + " telephone."),
                List.of(
                        section("Wobei wir begleiten", "What we help with", SampleTexts.HELP),
                        section("So beginnt es", "How it begins", SampleTexts.BEGINNING),
                        section("Diskret von Anfang an", "Discreet from the start", SampleTexts.DISCREET)),
                parts.teasers().subList(0, 3),
                parts.offers(),
                parts.team(),
                parts.invitation());
    }

    private Section section(String german, String english, String html) {
        return new Section(frame.say(german, english), new SafeHtml(html));
    }

    private Page team() {
        return new TeamPage(
                frame.open(frame.text("team.heading"), "/team"),
                frame.text("team.heading"),
                frame.text("team.lead"),
                parts.team());
    }

    private Page practitioner() {
        return new PractitionerPage(
                frame.open("Marlene Achleitner", "/team/marlene-achleitner"),
                parts.marlene(),
                new SafeHtml(SampleTexts.PROFILE),
                parts.topics(),
                parts.teasers().subList(0, 2),
                Link.to(frame.text("team.book", "Marlene Achleitner"), "/book?with=marlene-achleitner"));
    }

    private Page services() {
        return new ServicesPage(
                frame.open(frame.text("services.heading"), "/services"),
                frame.text("services.heading"),
                frame.text("services.lead"),
                parts.offers(),
                parts.invitation());
    }

    private Page service() {
        return new ServicePage(
                frame.open(parts.individual().name(), "/services/individual"),
                parts.individual(),
                new SafeHtml(SampleTexts.SERVICE),
                Link.to(frame.text("services.book"), "/book/first-session"),
                parts.invitation());
    }
}
