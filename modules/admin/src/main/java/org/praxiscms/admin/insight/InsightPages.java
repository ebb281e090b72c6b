package org.praxiscms.admin.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.admin.desk.Frame;
import org.praxiscms.admin.desk.Section;
import org.praxiscms.admin.desk.Show;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.admin.form.Option;
import org.praxiscms.admin.templates.StaticTemplates;
import org.praxiscms.core.booking.BookingStatus;
import org.praxiscms.core.booking.FreeCapacity;
import org.praxiscms.core.insight.BookingsMade;
import org.praxiscms.core.insight.Insights;
import org.praxiscms.core.insight.Outcomes;
import org.praxiscms.core.insight.Period;
import org.praxiscms.core.insight.ReachedArticles;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.practice.Practitioners;

/** Makes the page of what bookings tell. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class InsightPages {

    static final String PATH = "/admin/insight";

    private static final int WEEKS_AHEAD = 8;

    private final Insights insights;
    private final ReachedArticles reached;
    private final FreeCapacity capacity;
    private final Practitioners practitioners;
    private final Desk desk;
    private final Clock clock;

    @Inject
    public InsightPages(
            Insights insights,
            ReachedArticles reached,
            FreeCapacity capacity,
            Practitioners practitioners,
            Desk desk,
            Clock clock) {
        this.insights = insights;
        this.reached = reached;
        this.capacity = capacity;
        this.practitioners = practitioners;
        this.desk = desk;
        this.clock = clock;
    }

    protected InsightPages() {
        this(null, null, null, null, null, null);
    }

    /** @param practitioner only their bookings; empty for everybody's */
    Response show(Span span, Optional<Practitioner> practitioner) {
        Words words = desk.words();
        Period period = span.on(words.dateOf(clock.instant()), words.zone());
        List<Practitioner> everybody = practitioners.all();
        BookingsMade made = insights.made(period, practitioner.map(Practitioner::id));
        Outcomes outcomes = insights.outcomes(period, practitioner.map(Practitioner::id));
        Charts charts = new Charts(words);
        String filter = practitioner.map(one -> one.id().toString()).orElse("");
        Insight page = new Insight(
                Arrays.stream(Span.values())
                        .map(one -> new Insight.Choice(
                                words.text("insight.span." + one.code()), address(one, filter), one == span))
                        .toList(),
                words.text("insight.said", words.day(period.first()), words.day(period.last())),
                facts(made, outcomes, words),
                practitioner.isPresent() ? null : charts.reach(reached.ways(period)),
                List.of(
                        charts.course(made, period.step()),
                        charts.articles(made),
                        charts.calls(made),
                        charts.types(made),
                        charts.leadTimes(made)),
                charts.outcomes(outcomes),
                charts.capacity(
                        capacity.ahead(practitioner.map(List::of).orElse(everybody), WEEKS_AHEAD, words.zone())));
        Frame frame = desk.frame(Section.INSIGHT, words.text("insight.heading"));
        return Show.page(new StaticTemplates().insight(frame, page, people(everybody, words), filter, span.code()));
    }

    private static List<Insight.Fact> facts(BookingsMade made, Outcomes outcomes, Words words) {
        List<Insight.Fact> facts = new ArrayList<>();
        facts.add(new Insight.Fact(words.text("insight.fact.made"), words.number(made.total())));
        made.medianDays()
                .ifPresent(days ->
                        facts.add(new Insight.Fact(words.text("insight.fact.lead"), words.text("insight.days", days))));
        if (outcomes.total() > 0) {
            long cancelled = outcomes.of(
                    BookingStatus.CANCELLED_BY_CLIENT,
                    BookingStatus.LATE_CANCELLED,
                    BookingStatus.CANCELLED_BY_PRACTICE);
            facts.add(new Insight.Fact(
                    words.text("insight.fact.cancelled"), Charts.share(cancelled, outcomes.total(), words)));
        }
        if (outcomes.noted() > 0) {
            facts.add(new Insight.Fact(
                    words.text("insight.fact.noShow"),
                    Charts.share(outcomes.of(BookingStatus.NO_SHOW), outcomes.noted(), words)));
        }
        return facts;
    }

    private static List<Option> people(List<Practitioner> everybody, Words words) {
        List<Option> people = new ArrayList<>();
        people.add(new Option("", words.text("bookings.everybody")));
        everybody.forEach(person -> people.add(new Option(person.id().toString(), person.name())));
        return people;
    }

    private static String address(Span span, String filter) {
        return PATH + "?period=" + span.code() + (filter.isEmpty() ? "" : "&practitioner=" + filter);
    }
}
