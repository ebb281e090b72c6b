package org.praxiscms.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.praxiscms.core.booking.NothingToBook;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.core.text.Slug;
import org.praxiscms.theme.Calendar;
import org.praxiscms.theme.Link;
import org.praxiscms.theme.SafeUrl;
import org.praxiscms.theme.TimesPage;

/** Makes the second page of booking: when, and with whom. */
@ApplicationScoped
@Transactional
public class TimesPages {

    private final BookableTimes bookable;
    private final Frames frames;

    @Inject
    public TimesPages(BookableTimes bookable, Frames frames) {
        this.bookable = bookable;
        this.frames = frames;
    }

    protected TimesPages() {
        this(null, null);
    }

    /**
     * A month of free times.
     *
     * @param notice key of something to say first; empty for nothing
     * @throws NothingToBook when there is no such type, or not with that practitioner
     */
    public Answer times(Slug slug, Choice choice, String notice, int status) {
        Selection selection = bookable.select(slug, choice);
        Words words = selection.words();
        TimesPage page = new TimesPage(
                status == 200
                        ? frames.ofOffer(words.text("times.heading"), selection.path())
                        : frames.ofBooking(words.text("times.heading"), selection.path()),
                Teasers.type(selection.type(), "", words),
                practitioners(selection),
                ZoneChoices.of(words, frames.words().zone(), selection.path(), parameters(selection.choice())),
                calendar(selection),
                notice.isEmpty() ? "" : words.text(notice),
                "",
                Link.to(words.text("wish.link"), selection.path() + "/wish" + choice.query()));
        return status == 200 ? Answer.forOne(page) : Answer.refusal(status, page);
    }

    /** Whether a time can be booked now. @param hold the visitor's own, which keeps nothing from them; empty for none */
    public boolean free(Slug slug, Choice choice, Instant start, Optional<Secret> hold) {
        return bookable.free(bookable.select(slug, choice), start, hold);
    }

    private static Map<String, String> parameters(Choice choice) {
        Map<String, String> parameters = new LinkedHashMap<>(choice.kept());
        choice.date().ifPresent(day -> parameters.put("date", day.toString()));
        return parameters;
    }

    private Calendar calendar(Selection selection) {
        BookableMonths months = bookable.months(selection);
        Choice choice = selection.choice();
        YearMonth month = months.shown(choice.date());
        Optional<LocalDate> day =
                choice.date().filter(date -> YearMonth.from(date).equals(month));
        return new Months(selection.words(), months.today(), selection::on, selection.path() + "/hold", choice.kept())
                .draw(month, months.free(month), day, months.earliestTime(), months.last());
    }

    private static List<Link> practitioners(Selection selection) {
        if (selection.type().practitioners().size() < 2) {
            return List.of();
        }
        List<Link> links = new ArrayList<>();
        links.add(with(null, selection.words().text("times.anybody"), selection));
        selection
                .type()
                .practitioners()
                .forEach(practitioner -> links.add(with(practitioner.slug(), practitioner.name(), selection)));
        return links;
    }

    // Null for anybody.
    private static Link with(Slug practitioner, String label, Selection selection) {
        Choice choice = selection.choice();
        return new Link(
                label,
                new SafeUrl(selection.path() + choice.with(practitioner).query()),
                choice.practitioner().equals(Optional.ofNullable(practitioner)));
    }
}
