package org.praxiscms.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.praxiscms.admin.desk.Notice;
import org.praxiscms.admin.desk.Section;
import org.praxiscms.admin.desk.Texts;
import org.praxiscms.admin.hours.MonthPicture;
import org.praxiscms.core.article.Publication;
import org.praxiscms.core.booking.BookingEvent;
import org.praxiscms.core.booking.BookingStatus;
import org.praxiscms.core.booking.DiaryPage;
import org.praxiscms.core.booking.LateCancellation;
import org.praxiscms.core.booking.Obstacle;
import org.praxiscms.core.booking.hours.HolidayRegion;
import org.praxiscms.core.booking.hours.PublicHoliday;
import org.praxiscms.core.booking.intake.QuestionKind;
import org.praxiscms.core.booking.slot.Refusal;
import org.praxiscms.core.booking.subscription.CalendarSubscription;
import org.praxiscms.core.booking.subscription.CalendarUrl;
import org.praxiscms.core.booking.subscription.FetchFailure;
import org.praxiscms.core.calltoaction.Destination;
import org.praxiscms.core.identity.Role;
import org.praxiscms.core.practice.SessionFormat;

/** The admin speaks both languages, and never misses a word. */
class MessagesTest {

    private static final Pattern IN_TEMPLATES = Pattern.compile("text\\((?:\\w+(?:\\(\\))? \\? )?\"([\\w.]+)\"");
    private static final Pattern IN_CODE = Pattern.compile("(?:desk|words|words\\(\\))\\s*\\.text\\(\\s*\"([\\w.]+)\"");

    // No start of the grid is refused for these.
    private static final Set<String> REASONS_BEYOND_THE_GRID = Set.of("ClosedByOverride", "OutsideHours", "OffGrid");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(bundle("de").stringPropertyNames())
                .isEqualTo(bundle("en").stringPropertyNames())
                .isNotEmpty();
    }

    @Test
    void noTextIsEmptyAndNoneHasAStraightApostrophe() throws IOException {
        for (String language : List.of("de", "en")) {
            assertThat(bundle(language))
                    .allSatisfy((key, text) -> assertThat((String) text)
                            .as("%s in %s", key, language)
                            .isNotEmpty()
                            .doesNotContain("'"));
        }
    }

    @Test
    void everyKeyOfTheTemplatesExists() throws IOException {
        assertThat(bundle("en").stringPropertyNames()).containsAll(used("src/main/jte", IN_TEMPLATES, 100));
    }

    @Test
    void everyKeyOfTheCodeExists() throws IOException {
        assertThat(bundle("en").stringPropertyNames()).containsAll(used("src/main/java", IN_CODE, 40));
    }

    @Test
    void everyStateHasItsWords() throws IOException {
        Set<String> keys = new TreeSet<>();
        Arrays.stream(Section.values()).forEach(section -> keys.add(section.key()));
        Arrays.stream(Notice.values()).forEach(notice -> keys.add("notice." + notice.code()));
        Arrays.stream(Role.values()).forEach(role -> keys.add("role." + role));
        Arrays.stream(BookingStatus.values()).forEach(status -> keys.add("booking.status." + status));
        Arrays.stream(BookingStatus.values())
                .filter(status -> status != BookingStatus.REQUESTED)
                .forEach(status -> keys.add("insight.outcome." + status));
        Arrays.stream(BookingEvent.Kind.values()).forEach(kind -> keys.add("booking.event." + kind));
        Arrays.stream(Obstacle.values()).forEach(obstacle -> keys.add("obstacle." + obstacle));
        Arrays.stream(DiaryPage.Kind.values())
                .forEach(kind -> keys.add("diary." + kind.name().toLowerCase(Locale.ROOT)));
        Stream.of("day", "week", "month", "list").forEach(view -> keys.add("diary.view." + view));
        Stream.of("discreet", "named", "quiet").forEach(mail -> keys.add("cancellation.message." + mail));
        for (String what : List.of("cancellation", "decline")) {
            Stream.of("heading", "message", "button").forEach(part -> keys.add("booking." + what + "." + part));
        }
        Arrays.stream(LateCancellation.values()).forEach(late -> keys.add("type.late." + late));
        Arrays.stream(SessionFormat.values()).forEach(format -> keys.add("format." + format.code()));
        Arrays.stream(Destination.Kind.values()).forEach(kind -> keys.add("call.kind." + kind));
        Arrays.stream(QuestionKind.values()).forEach(kind -> keys.add("question.kind." + kind));
        Arrays.stream(Publication.values()).forEach(status -> {
            keys.add("publication." + status);
            keys.add("publication." + status + ".explanation");
            keys.add("articles.filter." + status);
        });
        Arrays.stream(FetchFailure.values()).forEach(reason -> keys.add("calendar.failure." + reason));
        Arrays.stream(CalendarUrl.Problem.values()).forEach(problem -> keys.add("calendar.url." + problem));
        Arrays.stream(CalendarSubscription.State.values())
                .forEach(state -> keys.add("calendar.state." + state.name().toLowerCase(Locale.ROOT)));
        Arrays.stream(PublicHoliday.Name.values()).forEach(name -> keys.add("holiday." + name));
        Arrays.stream(HolidayRegion.values()).forEach(region -> keys.add("region." + region.code()));
        Arrays.stream(MonthPicture.State.values()).forEach(state -> {
            keys.add("month." + state.code());
            keys.add("month.says." + state.code());
        });
        Arrays.stream(Refusal.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .filter(reason -> !REASONS_BEYOND_THE_GRID.contains(reason))
                .forEach(reason -> keys.add("why.cell." + reason));
        Stream.of("gap", "past").forEach(problem -> keys.add("publication.at." + problem));
        Stream.of("PUBLISHED", "SCHEDULED").forEach(status -> keys.add("publication.withdraw." + status));
        Stream.of(400, 403, 404, 405, 409, 413, 415, 500, 503).forEach(status -> {
            keys.add("failure." + status + ".heading");
            keys.add("failure." + status + ".message");
        });
        assertThat(bundle("de").stringPropertyNames()).containsAll(keys);
    }

    @Test
    void countsInWords() {
        Texts german = new Texts(Locale.forLanguageTag("de-AT"));
        assertThat(german.get("preview.count", 1, 1)).isEqualTo("1 Wort · 1 Minute Lesezeit");
        assertThat(german.get("preview.count", 0, 6)).isEqualTo("keine Wörter · 6 Minuten Lesezeit");
        assertThat(new Texts(Locale.UK).get("calls.used", 2)).isEqualTo("chosen by 2 articles");
    }

    @Test
    void saysInAustriaWhatIsSaidThere() {
        String key = "reach.never.voicemail";
        assertThat(new Texts(Locale.forLanguageTag("de-AT")).get(key)).contains("Mobilbox");
        assertThat(new Texts(Locale.GERMANY).get(key)).contains("Mailbox");
        assertThat(new Texts(Locale.FRANCE).get(key)).as("no bundle of its own").contains("voicemail");
    }

    private static Set<String> used(String folder, Pattern pattern, int atLeast) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    keys.add(matcher.group(1));
                }
            }
        }
        keys.removeIf(key -> key.endsWith("."));
        assertThat(keys).hasSizeGreaterThan(atLeast);
        return keys;
    }

    private static Properties bundle(String language) throws IOException {
        Properties bundle = new Properties();
        Path file = Path.of("src/main/resources/org/praxiscms/admin/messages_" + language + ".properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            bundle.load(reader);
        }
        return bundle;
    }
}
