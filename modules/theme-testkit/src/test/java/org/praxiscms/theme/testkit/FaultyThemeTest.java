package org.praxiscms.theme.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.lang.reflect.Method;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;
import org.praxiscms.theme.Frame;
import org.praxiscms.theme.Link;
import org.praxiscms.theme.Page;
import org.praxiscms.theme.Theme;
import org.praxiscms.theme.View;

/** A check that cannot fail is a defect: for every check of the contract there is a theme that fails it. */
class FaultyThemeTest {

    private static final String NO_OTHER_FILES = "theme.css and icon.svg are faulty or missing";

    /** A theme with one fault, and the check that must find it. */
    record Fault(String check, String what, Theme theme) {

        @Override
        public String toString() {
            return check + ": " + what;
        }
    }

    static List<Fault> faults() {
        Theme faulty = named("faulty");
        return List.of(
                inHeader("isValidHtml", "<ul><p>x</p></ul>"),
                inHeader("isHeaderMainAndFooter", "<main>x</main>"),
                new Fault("isHeaderMainAndFooter", "no footer", new WithoutFooter()),
                inHeader("skipLinkComesFirstThenTheExit", "<a href=\"/\" tabindex=\"1\">x</a>"),
                inHeader("exitIsOnePlainLinkOnSensitivePagesOnly", "<a id=\"exit\" href=\"/\">x</a>"),
                beforeMain("exitIsOnePlainLinkOnSensitivePagesOnly", "<a id=\"exit\" href=\"/\">x</a>"),
                beforeMain("crisisHelpIsOnThePage", "<!--"),
                beforeMain("crisisHelpIsOnThePage", "<div hidden>"),
                inHeader("headingsFormAnOutline", "<h1>x</h1>"),
                inMain("headingsFormAnOutline", "<h4>x</h4>"),
                inMain("headingsFormAnOutline", "<h2> </h2>"),
                beforeMain("speaksThePagesLanguage", "<div lang=\"fr\">"),
                inMain("carriesNoInlineCodeOrStyle", "<p style=\"color:red\">x</p>"),
                inMain("carriesNoInlineCodeOrStyle", "<p onclick=\"x()\">x</p>"),
                inMain("carriesNoInlineCodeOrStyle", "<script>x()</script>"),
                inMain("carriesNoInlineCodeOrStyle", "<iframe src=\"/x\"></iframe>"),
                inMain("asksNobodyElse", "<img src=\"https://elsewhere.example/x.png\" alt=\"\">"),
                inMain("asksNobodyElse", "<img src=\"//elsewhere.example/x.png\" alt=\"\">"),
                inMain("asksNobodyElse", "<img srcset=\"/x.png 1x, https://elsewhere.example/x.png 2x\" alt=\"\">"),
                inMain("asksNobodyElse", "<script src=\"http://elsewhere.example/x.js\"></script>"),
                inContent(
                        "showsEverythingThatWasDecided",
                        "a title missing",
                        html -> html.replaceAll("<p>[^<]*</p>", "")),
                inContent("showsEverythingThatWasDecided", "twice escaped", html -> html.replace("&lt;", "&amp;lt;")),
                inContent("showsEverythingThatWasDecided", "no links", html -> html.replaceAll("href=\"[^\"]*\"", "")),
                new Fault("hostileTextStaysText", "nothing escaped", new Unescaped()),
                inMain("everyFieldHasALabel", "<input name=\"x\">"),
                inMain("everyFieldHasALabel", "<label for=\"x\"> </label><textarea id=\"x\"></textarea>"),
                inMain("everyLinkAndButtonHasAName", "<a href=\"/\"><img src=\"/x.svg\" alt=\"\"></a>"),
                inMain("everyLinkAndButtonHasAName", "<button></button>"),
                inMain("everyReferenceInThePageLeadsSomewhere", "<p aria-labelledby=\"nobody\">x</p>"),
                inMain("everyReferenceInThePageLeadsSomewhere", "<p id=\"safety\">x</p>"),
                new Fault("marksTheCurrentPageInTheMenu", "no aria-current", new Unmarked()),
                new Fault("isFoundByTheServiceLoader", "not registered", faulty),
                new Fault("hasAnIcon", NO_OTHER_FILES, faulty),
                new Fault("hasAStylesheet", NO_OTHER_FILES, named("nowhere")),
                new Fault("hasADarkScheme", NO_OTHER_FILES, faulty),
                new Fault("canBePrinted", NO_OTHER_FILES, faulty),
                new Fault("showsTheKeyboardsFocus", NO_OTHER_FILES, faulty),
                new Fault("honoursReducedMotion", NO_OTHER_FILES, faulty),
                new Fault("styleComesFromTheThemesOwnFiles", NO_OTHER_FILES, faulty),
                new Fault("everyFileOfTheStylesheetExists", NO_OTHER_FILES, faulty),
                new Fault("everyFirstFontIsAskedForByTheStylesheet", "a font that no rule names", new OtherFont()),
                new Fault("styleHidesNoHelp", NO_OTHER_FILES, faulty));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void isFound(Fault fault) {
        Contract.theme = fault.theme();
        Method check = checks().filter(method -> method.getName().equals(fault.check()))
                .findFirst()
                .orElseThrow();
        Events tests = EngineTestKit.engine("junit-jupiter")
                .selectors(selectMethod(Contract.class, check))
                .execute()
                .testEvents();
        assertThat(tests.failed().count()).isPositive();
        assertThat(tests.failed().stream()
                        .map(event -> event.getRequiredPayload(org.junit.platform.engine.TestExecutionResult.class)
                                .getThrowable()
                                .orElseThrow()))
                .allMatch(AssertionError.class::isInstance, "failed by an assertion, not by accident");
    }

    @Test
    void everyCheckHasAFault() {
        assertThat(checks().map(Method::getName).toList())
                .containsExactlyInAnyOrderElementsOf(
                        faults().stream().map(Fault::check).distinct().toList());
    }

    private static Stream<Method> checks() {
        return ReflectionSupport.findMethods(
                ThemeContract.class,
                method -> AnnotationSupport.isAnnotated(method, Test.class)
                        || AnnotationSupport.isAnnotated(method, ParameterizedTest.class),
                HierarchyTraversalMode.TOP_DOWN)
                .stream();
    }

    /** The contract of the theme that is being tried; a nested class, so that the build does not run it by itself. */
    static class Contract extends ThemeContract {

        private static Theme theme;

        @Override
        protected Theme theme() {
            return theme;
        }

        @Override
        protected List<Sample> samples() {
            return golden();
        }
    }

    private static Fault inHeader(String check, String html) {
        return new Fault(check, html, new PlainTheme() {
            @Override
            public View header(Frame frame) {
                return output -> {
                    output.writeContent(html);
                    super.header(frame).writeTo(output);
                };
            }
        });
    }

    private static Fault beforeMain(String check, String html) {
        return new Fault(check, "before <main>: " + html, new PlainTheme() {
            @Override
            public View header(Frame frame) {
                return output -> {
                    super.header(frame).writeTo(output);
                    output.writeContent(html);
                };
            }
        });
    }

    private static Fault inMain(String check, String html) {
        return inContent(check, html, content -> content + html);
    }

    private static Fault inContent(String check, String what, UnaryOperator<String> change) {
        return new Fault(check, what, new PlainTheme() {
            @Override
            protected String content(Page page) {
                return change.apply(super.content(page));
            }
        });
    }

    private static Theme named(String name) {
        return new PlainTheme() {
            @Override
            public String name() {
                return name;
            }
        };
    }

    private static final class OtherFont extends PlainTheme {

        @Override
        public List<String> firstFonts() {
            return List.of("fonts/nowhere.woff2");
        }
    }

    private static final class WithoutFooter extends PlainTheme {
        @Override
        public View footer(Frame frame) {
            return output -> {};
        }
    }

    private static final class Unescaped extends PlainTheme {
        @Override
        protected String escape(String text) {
            return text;
        }
    }

    private static final class Unmarked extends PlainTheme {
        @Override
        protected String link(Link link) {
            return super.link(new Link(link.label(), link.url(), false));
        }
    }
}
