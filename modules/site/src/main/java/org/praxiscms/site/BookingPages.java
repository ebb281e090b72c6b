package org.praxiscms.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.praxiscms.core.booking.AppointmentType;
import org.praxiscms.core.booking.AppointmentTypes;
import org.praxiscms.core.booking.FreeTime;
import org.praxiscms.core.booking.FreeTimes;
import org.praxiscms.core.booking.Holds;
import org.praxiscms.core.booking.NothingToBook;
import org.praxiscms.core.booking.OfferedTypes;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.core.text.Slug;
import org.praxiscms.theme.BookPage;
import org.praxiscms.theme.DetailsPage;
import org.praxiscms.theme.Form;
import org.praxiscms.theme.Frame;
import org.praxiscms.theme.Link;
import org.praxiscms.theme.Offer;
import org.praxiscms.theme.SafeUrl;
import org.praxiscms.theme.TimesPage;

/** Makes the pages of booking: what, when, who, and the booking itself. All of them are one visitor's own. */
@ApplicationScoped
public class BookingPages {

    private static final int OTHER_TIMES = 12;

    private final AppointmentTypes types;
    private final OfferedTypes offered;
    private final FreeTimes freeTimes;
    private final Holds holds;
    private final ParticularsFields particulars;
    private final FormAge age;
    private final Frames frames;
    private final Clock clock;

    @Inject
    public BookingPages(
            AppointmentTypes types,
            OfferedTypes offered,
            FreeTimes freeTimes,
            Holds holds,
            ParticularsFields particulars,
            FormAge age,
            Frames frames,
            Clock clock) {
        this.types = types;
        this.offered = offered;
        this.freeTimes = freeTimes;
        this.holds = holds;
        this.particulars = particulars;
        this.age = age;
        this.frames = frames;
        this.clock = clock;
    }

    protected BookingPages() {
        this(null, null, null, null, null, null, null, null);
    }

    /** First step: what to book. */
    @Transactional
    public Answer types(Choice choice) {
        Words words = frames.words();
        List<Offer> offers = types.offered().stream()
                .filter(type -> choice.practitioner().isEmpty()
                        || with(type, choice.practitioner().get()).isPresent())
                .map(type -> Teasers.type(type, choice.query(), words))
                .toList();
        String lead = words.text(offers.isEmpty() ? "book.none" : "book.lead");
        return Answer.forOne(
                new BookPage(frame(words.text("book.heading"), "/book"), words.text("book.heading"), lead, offers));
    }

    /**
     * Second step: when.
     *
     * @param notice key of something to say first; empty for nothing
     * @throws NothingToBook when there is no such type, or not with that practitioner
     */
    @Transactional
    public Answer times(Slug slug, Choice choice, String notice, int status) {
        AppointmentType type = type(slug);
        List<Practitioner> candidates = candidates(type, choice);
        ZoneId practiceZone = frames.words().zone();
        Words words = frames.words().in(choice.zone().orElse(practiceZone));
        LocalDate today = clock.instant().atZone(words.zone()).toLocalDate();
        LocalDate last = today.plusDays(type.rules().windowDays());
        YearMonth firstMonth = YearMonth.from(today);
        List<FreeTime> first = month(type, candidates, firstMonth, words.zone());
        YearMonth wanted = choice.date().map(YearMonth::from).orElse(null);
        YearMonth shown = wanted == null || wanted.isBefore(firstMonth) || wanted.isAfter(YearMonth.from(last))
                ? firstMonth
                : wanted;
        // Where this month is full, the next one with a free time is shown.
        YearMonth earliestMonth = firstMonth;
        List<FreeTime> earliestFree = first;
        while (earliestFree.isEmpty() && earliestMonth.isBefore(YearMonth.from(last))) {
            earliestMonth = earliestMonth.plusMonths(1);
            earliestFree = month(type, candidates, earliestMonth, words.zone());
        }
        YearMonth month = wanted == null ? earliestMonth : shown;
        List<FreeTime> free = month.equals(earliestMonth)
                ? earliestFree
                : month.equals(firstMonth) ? first : month(type, candidates, month, words.zone());
        Months months = new Months(
                words,
                today,
                day -> "/book/" + slug + choice.on(day).query(),
                "/book/" + slug + "/hold",
                choice.kept());
        Optional<LocalDate> day =
                choice.date().filter(date -> YearMonth.from(date).equals(month));
        TimesPage page = new TimesPage(
                frame(words.text("times.heading"), "/book/" + slug),
                Teasers.type(type, "", words),
                practitioners(type, choice, words),
                words.text("times.zone", words.zoneName()),
                months.draw(month, free, day, earliestFree.stream().findFirst(), last),
                notice.isEmpty() ? "" : words.text(notice),
                "",
                Link.to(words.text("wish.link"), "/book/" + slug + "/wish" + choice.query()));
        return status == 200 ? Answer.forOne(page) : Answer.refusal(status, page);
    }

    /**
     * Whether a time can be booked now.
     *
     * @param hold the visitor's own, which keeps nothing from them; empty for none
     */
    @Transactional
    public boolean free(Slug slug, Choice choice, Instant start, Optional<Secret> hold) {
        AppointmentType type = type(slug);
        List<Practitioner> candidates = candidates(type, choice);
        Instant end = start.plusNanos(1);
        return !hold.map(secret -> freeTimes.of(type, candidates, start, end, secret))
                .orElseGet(() -> freeTimes.of(type, candidates, start, end))
                .isEmpty();
    }

    /** What is free on the day of a time, by the practice's clock. */
    @Transactional
    public List<FreeTime> freeThatDay(Slug slug, Optional<Slug> practitioner, Instant start) {
        AppointmentType type = type(slug);
        ZoneId zone = frames.words().zone();
        LocalDate day = start.atZone(zone).toLocalDate();
        Choice choice = new Choice(practitioner, Optional.empty(), Optional.empty(), "");
        return freeTimes.of(
                type,
                candidates(type, choice),
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** What is wrong with what was entered, by field, in full sentences; empty when all is well. */
    @Transactional
    public Map<String, String> problems(Slug slug, BookingForm form) {
        Words words = frames.words();
        Map<String, String> problems = new LinkedHashMap<>(form.problems(words));
        problems.putAll(particulars.problems(type(slug), form, words));
        return problems;
    }

    /** Third step: who. */
    @Transactional
    public Answer details(Slug slug, Choice choice, Instant start, BookingForm form, Map<String, String> problems) {
        return details(slug, choice, start, form, problems, List.of(), problems.isEmpty() ? 200 : 422);
    }

    /**
     * The third step again, since something is wrong with all of it. Nothing entered is lost.
     *
     * @param why a full sentence
     */
    @Transactional
    public Answer detailsAgain(Slug slug, Choice choice, Instant start, BookingForm form, String why, int status) {
        return details(slug, choice, start, form, Map.of(BookingForm.AS_A_WHOLE, why), List.of(), status);
    }

    /** The third step again, with other times to choose from, since the chosen one is gone. Nothing entered is lost. */
    @Transactional
    public Answer detailsWithOtherTimes(Slug slug, Choice choice, Instant start, BookingForm form) {
        AppointmentType type = type(slug);
        Words words = words(choice);
        List<Practitioner> candidates = candidates(type, choice);
        ZoneId zone = words.zone();
        LocalDate day = start.atZone(zone).toLocalDate();
        List<FreeTime> others = new ArrayList<>(of(type, candidates, day, day.plusDays(1), zone));
        LocalDate last =
                clock.instant().atZone(zone).toLocalDate().plusDays(type.rules().windowDays());
        for (LocalDate next = day.plusDays(1);
                others.size() < OTHER_TIMES && !next.isAfter(last);
                next = next.plusDays(7)) {
            others.addAll(of(type, candidates, next, next.plusDays(7), zone));
        }
        List<Form.Option> options = others.stream()
                .limit(OTHER_TIMES)
                .map(time -> new Form.Option(
                        time.time().start().toString(),
                        words.dayAndTime(time.time().start()).human()))
                .toList();
        return options.isEmpty()
                ? times(slug, choice, "times.taken", 409)
                : details(slug, choice, start, form, Map.of(), options, 409);
    }

    private Answer details(
            Slug slug,
            Choice choice,
            Instant start,
            BookingForm form,
            Map<String, String> problems,
            List<Form.Option> times,
            int status) {
        AppointmentType type = type(slug);
        Words words = words(choice);
        String practitioner = choice.practitioner()
                .flatMap(chosen -> with(type, chosen))
                .map(Practitioner::name)
                .orElse("");
        LocalDate day = start.atZone(words.zone()).toLocalDate();
        DetailsPage page = new DetailsPage(
                frame(words.text("details.heading"), "/book/" + slug),
                Teasers.type(type, "", words),
                words.dayAndTime(start),
                practitioner,
                times.isEmpty() ? kept(form, start, words) : "",
                Link.to(
                        words.text("details.back"),
                        "/book/" + slug + choice.on(day).query()),
                form.stamped(age.stamp(form.stamp()))
                        .shown(
                                "/book/" + slug,
                                choice,
                                start,
                                problems,
                                particulars.asked(type, form, problems, words),
                                particulars.consents(form, problems, words),
                                particulars.carried(type),
                                times,
                                type.onRequest(),
                                words));
        return status == 200 ? Answer.forOne(page) : Answer.refusal(status, page);
    }

    // The hold that came with the form: of this very time, or it says nothing.
    private String kept(BookingForm form, Instant start, Words words) {
        return form.hold()
                .map(secret -> holds.with(secret, clock.instant())
                        .filter(hold -> hold.time().start().equals(start))
                        .map(hold -> words.text("details.kept", until(hold.expiresAt(), words)))
                        .orElseGet(() -> words.text("details.released")))
                .orElse("");
    }

    // Most are kept for minutes; what the waiting list offers may last until tomorrow.
    private String until(Instant end, Words words) {
        ZoneId zone = words.zone();
        boolean today = end.atZone(zone)
                .toLocalDate()
                .equals(clock.instant().atZone(zone).toLocalDate());
        return today ? words.time(end).human() : words.dayAndTime(end).human();
    }

    private Words words(Choice choice) {
        Words words = frames.words();
        return words.in(choice.zone().orElse(words.zone()));
    }

    // Booking may follow a sensitive article: every page of it carries the exit (visitor safety 1).
    private Frame frame(String title, String path) {
        return frames.of(Frames.About.unlisted(title, path).sensitive(true));
    }

    private AppointmentType type(Slug slug) {
        return offered.with(slug).orElseThrow(NothingToBook::new);
    }

    private static List<Practitioner> candidates(AppointmentType type, Choice choice) {
        return choice.practitioner()
                .map(slug -> List.of(with(type, slug).orElseThrow(NothingToBook::new)))
                .orElseGet(type::practitioners);
    }

    private static Optional<Practitioner> with(AppointmentType type, Slug practitioner) {
        return type.practitioners().stream()
                .filter(one -> one.slug().equals(practitioner))
                .findFirst();
    }

    private List<FreeTime> month(AppointmentType type, List<Practitioner> candidates, YearMonth month, ZoneId zone) {
        return of(type, candidates, month.atDay(1), month.plusMonths(1).atDay(1), zone);
    }

    private List<FreeTime> of(
            AppointmentType type, List<Practitioner> candidates, LocalDate from, LocalDate to, ZoneId zone) {
        return Months.distinct(freeTimes.of(
                type,
                candidates,
                from.atStartOfDay(zone).toInstant(),
                to.atStartOfDay(zone).toInstant()));
    }

    private static List<Link> practitioners(AppointmentType type, Choice choice, Words words) {
        if (type.practitioners().size() < 2) {
            return List.of();
        }
        String base = "/book/" + type.slug();
        List<Link> links = new ArrayList<>();
        links.add(new Link(
                words.text("times.anybody"),
                new SafeUrl(base + choice.with(null).query()),
                choice.practitioner().isEmpty()));
        type.practitioners()
                .forEach(practitioner -> links.add(new Link(
                        practitioner.name(),
                        new SafeUrl(base + choice.with(practitioner.slug()).query()),
                        choice.practitioner()
                                .filter(practitioner.slug()::equals)
                                .isPresent())));
        return links;
    }
}
