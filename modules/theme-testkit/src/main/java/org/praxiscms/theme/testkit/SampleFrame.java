package org.praxiscms.theme.testkit;

import java.util.List;
import java.util.Locale;
import org.praxiscms.theme.Contact;
import org.praxiscms.theme.CrisisLine;
import org.praxiscms.theme.Frame;
import org.praxiscms.theme.Head;
import org.praxiscms.theme.Link;
import org.praxiscms.theme.SafeJson;
import org.praxiscms.theme.SafeUrl;
import org.praxiscms.theme.Safety;
import org.praxiscms.theme.Site;
import org.praxiscms.theme.Texts;

/** What surrounds the content of the sample pages: an invented practice in Vienna. */
final class SampleFrame {

    private static final String HOST = "https://lindenhof.example";
    private static final String FILES = "/themes/sample";

    private final Texts texts;

    SampleFrame(Locale locale) {
        texts = new Texts(locale);
    }

    /** The words in the frame's language. */
    String say(String german, String english) {
        return texts.locale().getLanguage().equals("de") ? german : english;
    }

    /** The site's own words in the frame's language. */
    String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** The frame of a page that anybody may find. */
    Frame open(String title, String path) {
        return frame(title, path, false, true);
    }

    /** The frame of a page about a sensitive topic. */
    Frame sensitive(String title, String path) {
        return frame(title, path, true, true);
    }

    /** The frame of a page that is one visitor's own: sensitive and not indexed. */
    Frame personal(String title, String path) {
        return frame(title, path, true, false);
    }

    private Frame frame(String title, String path, boolean sensitive, boolean indexed) {
        Head head = new Head(
                title + " – " + say("Praxis Lindenhof", "Lindenhof Practice"),
                say("Psychotherapie in Wien, für Einzelne und Paare.", "Psychotherapy in Vienna."),
                new SafeUrl(HOST + path),
                indexed,
                path.startsWith("/articles/") ? "article" : "website",
                new SafeJson(indexed ? "{\"@context\":\"https://schema.org\",\"@type\":\"WebPage\"}" : ""));
        return new Frame(
                site(), head, menu(path), footer(path), link("nav.book", "/book", path), safety(sensitive), texts);
    }

    private Site site() {
        Contact contact = new Contact(
                "Beispielgasse 14, Stiege 2, Tür 9",
                "1080",
                say("Wien", "Vienna"),
                "AT",
                "+43 1 000 00 00",
                new SafeUrl("tel:+4310000000"),
                "praxis@lindenhof.example",
                new SafeUrl("mailto:praxis@lindenhof.example"),
                say(
                        "Durch das Haustor in den Innenhof, dann rechts zur Stiege 2. Der Lift fährt bis in den dritten"
                                + " Stock. Am Türschild steht nur „Lindenhof“.",
                        "Through the gate into the courtyard, then right to staircase 2. The lift goes up to the third"
                                + " floor. The door sign only says “Lindenhof”."));
        return new Site(
                say("Praxis Lindenhof", "Lindenhof Practice"),
                say("Psychotherapie in Wien, für Einzelne und Paare", "Psychotherapy in Vienna"),
                contact,
                FILES,
                "0a1b2c3d",
                "4e5f6a7b");
    }

    private List<Link> menu(String path) {
        return List.of(
                link("nav.articles", "/articles", path),
                link("nav.services", "/services", path),
                link("nav.team", "/team", path),
                new Link(say("Über uns", "About us"), new SafeUrl("/about"), path.equals("/about")),
                link("nav.search", "/search", path));
    }

    private List<Link> footer(String path) {
        return List.of(
                new Link(say("Honorare", "Fees"), new SafeUrl("/fees"), path.equals("/fees")),
                new Link(say("Häufige Fragen", "Questions"), new SafeUrl("/faq"), path.equals("/faq")),
                new Link(say("Datenschutz", "Privacy"), new SafeUrl("/privacy"), path.equals("/privacy")),
                new Link(say("Barrierefreiheit", "Accessibility"), new SafeUrl("/accessibility"), false),
                new Link(say("Impressum", "Imprint"), new SafeUrl("/imprint"), false));
    }

    private Link link(String key, String url, String path) {
        return new Link(text(key), new SafeUrl(url), path.equals(url));
    }

    private Safety safety(boolean sensitive) {
        return new Safety(
                sensitive,
                new SafeUrl("https://wetter.example/"),
                say(
                        "Diese Praxis ist kein Notdienst und liest Nachrichten nur zu den Praxiszeiten. Wenn Sie oder"
                                + " jemand anderer in Gefahr sind, rufen Sie 112, die Polizei (133) oder die Rettung (144).",
                        "This practice is not an emergency service and reads messages during office hours only. If you"
                                + " or somebody else is in danger, call 112."),
                List.of(
                        line("Euronotruf", "112", "Für jede Art von Notfall", "For any emergency"),
                        line("Polizei", "133", "Bei akuter Bedrohung oder Gewalt", "When somebody threatens you"),
                        line(
                                "Frauenhelpline gegen Gewalt",
                                "0800 222 555",
                                "Kostenlos, anonym und mehrsprachig, auch für Menschen im Umfeld",
                                "Free, anonymous, in many languages"),
                        line("Männernotruf", "0800 246 247", "Kostenlos und anonym", "Free and anonymous"),
                        line("Telefonseelsorge", "142", "Kostenlos und vertraulich", "Free and confidential"),
                        line("Rat auf Draht", "147", "Für Kinder und Jugendliche", "For children and teenagers")));
    }

    private CrisisLine line(String name, String number, String german, String english) {
        SafeUrl url = new SafeUrl("tel:" + number.replace(" ", ""));
        return new CrisisLine(name, number, url, say("rund um die Uhr", "day and night"), say(german, english));
    }
}
