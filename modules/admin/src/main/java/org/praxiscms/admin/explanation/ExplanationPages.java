package org.praxiscms.admin.explanation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.admin.desk.Frame;
import org.praxiscms.admin.desk.Section;
import org.praxiscms.admin.desk.Show;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.admin.explanation.Answer.Cell;
import org.praxiscms.admin.explanation.Reasons.Reason;
import org.praxiscms.admin.hours.ClockTime;
import org.praxiscms.admin.templates.StaticTemplates;
import org.praxiscms.core.booking.FreeTimes;
import org.praxiscms.core.booking.slot.BlockedTime;
import org.praxiscms.core.booking.slot.Refusal;
import org.praxiscms.core.booking.slot.SlotCalculator;
import org.praxiscms.core.booking.slot.TimeSlot;

/** Makes the page that says why a time can be booked or not. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ExplanationPages {

    static final String PATH = "/admin/bookings/explanation";

    private static final int NEAR = 3;
    private static final Duration AROUND = Duration.ofDays(7);
    private static final int MINUTES_PER_HOUR = 60;

    private final FreeTimes freeTimes;
    private final Reasons reasons;
    private final Desk desk;
    private final Clock clock;

    @Inject
    public ExplanationPages(FreeTimes freeTimes, Reasons reasons, Desk desk, Clock clock) {
        this.freeTimes = freeTimes;
        this.reasons = reasons;
        this.desk = desk;
        this.clock = clock;
    }

    protected ExplanationPages() {
        this(null, null, null, null);
    }

    /** @param answer empty while nothing has been asked, or what was asked makes no sense */
    Response page(int status, QuestionForm form, Map<String, String> problems, Optional<Answer> answer) {
        Frame frame = desk.frameUnder(Section.BOOKINGS, desk.text("why.heading"));
        return Show.page(
                status,
                new StaticTemplates()
                        .explanation(
                                frame, form.shown(PATH, desk.who().formToken(), -1, problems), answer.orElse(null)));
    }

    Answer answer(Question asked) {
        Words words = desk.words().in(asked.practitioner().timeZone());
        boolean possible =
                asked.type().offered() && asked.type().practitioners().contains(asked.practitioner());
        return possible ? answer(asked, words) : answer(asked, words, impossible(asked, words), List.of(), List.of());
    }

    private Answer answer(Question asked, Words words) {
        SlotCalculator calculator = freeTimes.calculator(
                asked.type(),
                asked.practitioner(),
                asked.dayStart().minus(AROUND),
                asked.dayEnd().plus(AROUND));
        List<Cell> day = calculator.starts(asked.dayStart(), asked.dayEnd()).stream()
                .map(start -> cell(start, refusal(calculator, start.start()), asked, words))
                .toList();
        return refusal(calculator, asked.start())
                .map(refusal ->
                        answer(asked, words, reasons.of(refusal, asked, words), near(calculator, asked, words), day))
                .orElseGet(() -> new Answer(
                        true,
                        words.text("why.free", when(asked, words)),
                        words.text("why.free.reason", asked.type().name()),
                        List.of(),
                        List.of(),
                        day,
                        heading(asked, day, words),
                        words.zoneName(words.zone())));
    }

    private static Answer answer(Question asked, Words words, Reason reason, List<Cell> near, List<Cell> day) {
        return new Answer(
                false,
                words.text("why.not", when(asked, words)),
                reason.text(),
                reason.links(),
                near,
                day,
                heading(asked, day, words),
                words.zoneName(words.zone()));
    }

    private static String when(Question asked, Words words) {
        return words.fullDay(asked.date()) + ", " + words.time(asked.start());
    }

    private static String heading(Question asked, List<Cell> day, Words words) {
        String date = words.fullDay(asked.date());
        long free = day.stream().filter(Cell::free).count();
        return day.isEmpty() ? date : words.text("why.day", date, free, day.size());
    }

    // The engine looks at the hours first; whoever asks about yesterday wants to hear that it is over.
    private Optional<Refusal> refusal(SlotCalculator calculator, Instant start) {
        return start.isAfter(clock.instant()) ? calculator.explain(start) : Optional.of(new Refusal.InThePast());
    }

    private static Reason impossible(Question asked, Words words) {
        String text = asked.type().offered()
                ? words.text(
                        "why.notWith", asked.type().name(), asked.practitioner().name())
                : words.text("why.withdrawn", asked.type().name());
        return new Reason(text, List.of(Reasons.type(asked, words)));
    }

    private static List<Cell> near(SlotCalculator calculator, Question asked, Words words) {
        return calculator.slots(asked.dayStart().minus(AROUND), asked.dayEnd().plus(AROUND)).stream()
                .sorted(Comparator.comparing(
                        free -> Duration.between(asked.start(), free.start()).abs()))
                .limit(NEAR)
                .sorted()
                .map(free -> cell(free, words.dayAndTime(free.start()), "", true, asked))
                .toList();
    }

    private static Cell cell(TimeSlot start, Optional<Refusal> refusal, Question asked, Words words) {
        String state =
                words.text("why.cell." + refusal.map(why -> kind(why, start)).orElse("free"));
        return cell(start, words.time(start.start()), state, refusal.isEmpty(), asked);
    }

    private static Cell cell(TimeSlot start, String time, String state, boolean free, Question asked) {
        return new Cell(
                time, path(asked, start.start()), free, state, start.start().equals(asked.start()));
    }

    // What takes a time is told apart: a booking then, the buffer of one beside it, or anything else.
    private static String kind(Refusal refusal, TimeSlot start) {
        if (refusal instanceof Refusal.Taken taken) {
            boolean meets = taken.by().start().isBefore(start.end())
                    && start.start().isBefore(taken.by().end());
            return taken.by() instanceof BlockedTime ? "Blocked" : meets ? "Taken" : "Buffer";
        }
        return refusal.getClass().getSimpleName();
    }

    private static String path(Question asked, Instant start) {
        ZonedDateTime time = start.atZone(asked.practitioner().timeZone());
        LocalDate date = time.toLocalDate();
        return PATH + "?type=" + asked.type().id() + "&practitioner="
                + asked.practitioner().id() + "&date=" + date + "&time="
                + ClockTime.of(time.getHour() * MINUTES_PER_HOUR + time.getMinute());
    }
}
