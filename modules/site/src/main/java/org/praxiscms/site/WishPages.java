package org.praxiscms.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.praxiscms.core.booking.AppointmentType;
import org.praxiscms.core.booking.NothingToBook;
import org.praxiscms.core.booking.OfferedTypes;
import org.praxiscms.core.booking.waiting.PartOfDay;
import org.praxiscms.core.booking.waiting.WantedTimes;
import org.praxiscms.core.booking.waiting.Wish;
import org.praxiscms.core.booking.waiting.WishOffer;
import org.praxiscms.core.booking.waiting.Wishes;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.core.text.Slug;
import org.praxiscms.theme.Form;
import org.praxiscms.theme.Link;
import org.praxiscms.theme.Moment;
import org.praxiscms.theme.SafeUrl;
import org.praxiscms.theme.WishPage;

/** Makes the pages of the waiting list: leaving a wish, and the wish itself. */
@ApplicationScoped
@Transactional
public class WishPages {

    private final OfferedTypes offered;
    private final Wishes wishes;
    private final Frames frames;
    private final Clock clock;

    @Inject
    public WishPages(OfferedTypes offered, Wishes wishes, Frames frames, Clock clock) {
        this.offered = offered;
        this.wishes = wishes;
        this.frames = frames;
        this.clock = clock;
    }

    protected WishPages() {
        this(null, null, null, null);
    }

    /** Today on the practice's clock. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), frames.words().zone());
    }

    /**
     * The wish to fill in.
     *
     * @param problems what is wrong with it, by field; none for a new one
     * @throws NothingToBook when there is no such type
     */
    public Answer form(Slug slug, WishForm form, Map<String, String> problems) {
        Words words = frames.words();
        AppointmentType type = offered.with(slug).orElseThrow(NothingToBook::new);
        WishPage page = new WishPage(
                frames.ofBooking(words.text("wish.heading"), "/book/" + slug + "/wish"),
                words.text("wish.heading"),
                words.text("wish.lead"),
                Teasers.type(type, "", words),
                null,
                null,
                "",
                List.of(),
                List.of(form.shown(type, problems, words)),
                List.of(times(type, words)));
        return problems.isEmpty() ? Answer.forOne(page) : Answer.refusal(422, page);
    }

    /** The wish has been left; the same whether the address waits already or not. */
    public Answer left(Slug slug) {
        Words words = frames.words();
        AppointmentType type = offered.with(slug).orElseThrow(NothingToBook::new);
        return Answer.forOne(new WishPage(
                frames.ofBooking(words.text("wish.title"), "/book/" + slug + "/wish"),
                words.text("wish.left"),
                words.text("wish.left.message"),
                Teasers.type(type, "", words),
                null,
                null,
                "",
                List.of(),
                List.of(),
                List.of(times(type, words))));
    }

    /**
     * A wish as its owner sees it.
     *
     * @param zone that the visitor chose; empty for the practice's
     * @param notice key of something to say instead of the usual, while the wish is open; empty for nothing
     * @return empty when the secret belongs to none
     */
    public Optional<Answer> wish(Secret token, Optional<ZoneId> zone, String notice, int status) {
        return wishes.with(token).map(wish -> {
            WishPage page = page(wish, "/waiting/" + token.value(), zone, notice, status);
            return status == 200 ? Answer.forOne(page) : Answer.refusal(status, page);
        });
    }

    private WishPage page(Wish wish, String base, Optional<ZoneId> zone, String notice, int status) {
        Words usual = frames.words();
        Words words = usual.in(zone.orElse(usual.zone()));
        String query = ZoneChoices.query(zone);
        Instant now = clock.instant();
        Optional<WishOffer> offer =
                wish.open() ? wishes.openOffer(wish).filter(open -> open.runs(now)) : Optional.empty();
        String state = offer.isPresent() ? "offered" : wish.open() ? "waiting" : code(wish);
        List<Form> forms = new ArrayList<>();
        offer.ifPresent(running -> {
            Map<String, String> which = Map.of("offer", running.id().toString());
            forms.add(new Form(
                    new SafeUrl(base + "/acceptance" + query),
                    which,
                    BookingForm.formats(wish.type(), "", "", words),
                    words.text("wish.accept")));
            forms.add(answer(base + "/refusal" + query, which, words.text("wish.decline")));
        });
        if (wish.open()) {
            forms.add(answer(base + "/end" + query, Map.of(), words.text("wish.giveUp")));
        }
        Moment when = offer.map(running -> words.dayAndTime(running.startsAt())).orElse(null);
        String practitioner = offer.map(WishOffer::practitioner)
                .or(wish::practitioner)
                .map(Practitioner::name)
                .orElse("");
        return new WishPage(
                frames.ofBooking(words.text("wish.title"), "/waiting"),
                words.text("wish." + state),
                message(wish, offer, state, notice, words),
                Teasers.type(wish.type(), "", words),
                when,
                when != null && status == 200 ? ZoneChoices.of(words, usual.zone(), base, Map.of()) : null,
                practitioner,
                wish.open() && offer.isEmpty() ? wanted(wish.wanted(), words) : List.of(),
                forms,
                List.of(times(wish.type(), words)));
    }

    private static String message(Wish wish, Optional<WishOffer> offer, String state, String notice, Words words) {
        if (wish.open() && !notice.isEmpty()) {
            return words.text(notice);
        }
        return offer.map(running -> words.text(
                        "wish.offered.message",
                        words.dayAndTime(running.expiresAt()).human()))
                .orElseGet(
                        () -> words.text("wish." + (wish.open() && wish.missedOne() ? "missed" : state) + ".message"));
    }

    private static List<String> wanted(WantedTimes wanted, Words words) {
        List<String> lines = new ArrayList<>();
        if (wanted.days().size() < DayOfWeek.values().length) {
            lines.add(wanted.days().stream()
                    .map(day -> words.weekday(day, TextStyle.FULL_STANDALONE))
                    .collect(Collectors.joining(", ")));
        }
        if (wanted.parts().size() < PartOfDay.values().length) {
            lines.add(wanted.parts().stream()
                    .map(part -> words.text("wish.part." + part.code()))
                    .collect(Collectors.joining(", ")));
        }
        lines.add(words.text("wish.until.said", words.fullDay(wanted.lastDate())));
        return lines;
    }

    private static Form answer(String action, Map<String, String> hidden, String button) {
        return new Form(new SafeUrl(action), hidden, List.of(), button);
    }

    private static Link times(AppointmentType type, Words words) {
        return Link.to(words.text("wish.back"), "/book/" + type.slug());
    }

    private static String code(Wish wish) {
        return wish.state().name().toLowerCase(Locale.ROOT);
    }
}
