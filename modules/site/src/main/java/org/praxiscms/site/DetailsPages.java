package org.praxiscms.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.praxiscms.core.booking.AppointmentType;
import org.praxiscms.core.booking.Bookings;
import org.praxiscms.core.booking.CancellationPolicy;
import org.praxiscms.core.booking.FreeTime;
import org.praxiscms.core.booking.Holds;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.core.text.Slug;
import org.praxiscms.theme.DetailsPage;
import org.praxiscms.theme.Form;
import org.praxiscms.theme.Link;
import org.praxiscms.theme.ZoneChoice;

/** Makes the third page of booking: who. Whatever goes wrong, nothing entered is lost. */
@ApplicationScoped
@Transactional
public class DetailsPages {

    private static final int OTHER_TIMES = 12;

    private final BookableTimes bookable;
    private final TimesPages times;
    private final Holds holds;
    private final Bookings bookings;
    private final ParticularsFields particulars;
    private final FormAge age;
    private final Frames frames;
    private final Clock clock;

    @Inject
    public DetailsPages(
            BookableTimes bookable,
            TimesPages times,
            Holds holds,
            Bookings bookings,
            ParticularsFields particulars,
            FormAge age,
            Frames frames,
            Clock clock) {
        this.bookable = bookable;
        this.times = times;
        this.holds = holds;
        this.bookings = bookings;
        this.particulars = particulars;
        this.age = age;
        this.frames = frames;
        this.clock = clock;
    }

    protected DetailsPages() {
        this(null, null, null, null, null, null, null, null);
    }

    /** What is wrong with what was entered, by field, in full sentences; empty when all is well. */
    public Map<String, String> problems(Slug slug, BookingForm form) {
        Selection selection = bookable.select(slug, form.choice());
        Words words = frames.words();
        Map<String, String> problems = new LinkedHashMap<>(form.problems(words));
        problems.putAll(particulars.problems(selection.type(), form, words));
        return problems;
    }

    /** The form to fill in. @param problems what is wrong with what was entered, by field; none for nothing */
    public Answer details(Slug slug, Choice choice, Instant start, BookingForm form, Map<String, String> problems) {
        int status = problems.isEmpty() ? 200 : 422;
        return page(bookable.select(slug, choice), start, form, problems, List.of(), status);
    }

    /** The booking that a visitor has made already of the time that they held; empty for none. */
    public Optional<Secret> booked(Optional<Secret> hold, Instant start) {
        return hold.flatMap(secret -> bookings.ofHold(secret, start));
    }

    /** The form again, since something is wrong with all of it. @param why a full sentence */
    public Answer again(Slug slug, Choice choice, Instant start, BookingForm form, String why, int status) {
        Map<String, String> problems = Map.of(BookingForm.AS_A_WHOLE, why);
        return page(bookable.select(slug, choice), start, form, problems, List.of(), status);
    }

    /** The form again, with other times to choose from, since the chosen one is gone. */
    public Answer withOtherTimes(Slug slug, Choice choice, Instant start, BookingForm form) {
        Selection selection = bookable.select(slug, choice);
        List<Form.Option> others = others(selection, start);
        return others.isEmpty()
                ? times.times(slug, choice, "times.taken", 409)
                : page(selection, start, form, Map.of(), others, 409);
    }

    // Those of the same day first, then of the weeks after it.
    private List<Form.Option> others(Selection selection, Instant start) {
        LocalDate day = selection.day(start);
        LocalDate last = selection.last(selection.day(clock.instant()));
        List<FreeTime> others = new ArrayList<>(bookable.between(selection, day, day.plusDays(1)));
        for (LocalDate next = day.plusDays(1);
                others.size() < OTHER_TIMES && !next.isAfter(last);
                next = next.plusDays(7)) {
            others.addAll(bookable.between(selection, next, next.plusDays(7)));
        }
        return others.stream()
                .limit(OTHER_TIMES)
                .map(free -> free.time().start())
                .map(other -> new Form.Option(
                        other.toString(), selection.words().dayAndTime(other).human()))
                .toList();
    }

    private Answer page(
            Selection selection,
            Instant start,
            BookingForm form,
            Map<String, String> problems,
            List<Form.Option> others,
            int status) {
        Words words = selection.words();
        DetailsPage page = new DetailsPage(
                frames.ofBooking(words.text("details.heading"), selection.path()),
                Teasers.type(selection.type(), "", words),
                words.dayAndTime(start),
                status == 200 ? zone(selection, start, form) : null,
                selection.practitioner().map(Practitioner::name).orElse(""),
                others.isEmpty() ? kept(form, start, words) : "",
                Link.to(words.text("details.back"), selection.on(selection.day(start))),
                form.stamped(age.stamp(form.stamp()))
                        .shown(
                                selection.path(),
                                selection.choice(),
                                start,
                                problems,
                                particulars.asked(selection.type(), form, problems, words),
                                particulars.consents(form, problems, words),
                                particulars.carried(selection.type()),
                                others,
                                changes(selection.type(), start, words),
                                selection.type(),
                                words));
        return status == 200 ? Answer.forOne(page) : Answer.refusal(status, page);
    }

    // The page can be asked for again while nothing has been sent.
    private ZoneChoice zone(Selection selection, Instant start, BookingForm form) {
        Map<String, String> parameters = new LinkedHashMap<>(selection.choice().kept());
        parameters.put("start", start.toString());
        form.hold().ifPresent(token -> parameters.put("hold", token.value()));
        return ZoneChoices.of(selection.words(), frames.words().zone(), selection.path(), parameters);
    }

    // What the time chosen says may change with another one: it is told before, not after.
    private String changes(AppointmentType type, Instant start, Words words) {
        CancellationPolicy policy = type.cancellation();
        Instant until = start.minus(policy.notice());
        String when = clock.instant().isBefore(until) ? "until" : "over";
        return words.text(
                "details.changes." + when + "." + policy.late().name().toLowerCase(Locale.ROOT),
                words.dayAndTime(until).human());
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
        boolean today =
                LocalDate.ofInstant(end, words.zone()).equals(LocalDate.ofInstant(clock.instant(), words.zone()));
        return today ? words.time(end).human() : words.dayAndTime(end).human();
    }
}
