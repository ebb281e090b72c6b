package org.praxiscms.admin.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.admin.desk.Frame;
import org.praxiscms.admin.desk.Section;
import org.praxiscms.admin.desk.Show;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.admin.templates.StaticTemplates;
import org.praxiscms.core.booking.waiting.PartOfDay;
import org.praxiscms.core.booking.waiting.WantedTimes;
import org.praxiscms.core.booking.waiting.Wish;
import org.praxiscms.core.booking.waiting.WishOffer;
import org.praxiscms.core.booking.waiting.Wishes;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.text.EmailAddress;

/** Makes the page about who waits. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class WaitingPages {

    static final String PATH = "/admin/bookings/waiting";

    private final Wishes wishes;
    private final Desk desk;

    @Inject
    public WaitingPages(Wishes wishes, Desk desk) {
        this.wishes = wishes;
        this.desk = desk;
    }

    protected WaitingPages() {
        this(null, null);
    }

    /**
     * Somebody who waits.
     *
     * @param wanted when they could come, and with whom
     * @param since since when they wait
     * @param offer the time that is kept for them; empty for none
     * @param removal where to take them off the list
     */
    public record Row(
            String client,
            String email,
            String emailAddress,
            String wanted,
            String since,
            String offer,
            String removal) {}

    /** An appointment type and who waits for it, first come first. */
    public record Queue(String type, List<Row> rows) {}

    Response list() {
        Words words = desk.words();
        Map<String, List<Row>> byType = new LinkedHashMap<>();
        for (Wish wish : wishes.open()) {
            byType.computeIfAbsent(wish.type().name(), type -> new ArrayList<>())
                    .add(row(wish, words));
        }
        List<Queue> queues = byType.entrySet().stream()
                .map(type -> new Queue(type.getKey(), type.getValue()))
                .toList();
        Frame frame = desk.frameUnder(Section.BOOKINGS, words.text("waiting.heading"));
        return Show.page(new StaticTemplates().waiting(frame, queues));
    }

    private Row row(Wish wish, Words words) {
        return new Row(
                wish.client().name(),
                wish.client().email().map(EmailAddress::shown).orElse(""),
                wish.client().email().map(EmailAddress::mailto).orElse(""),
                wanted(wish, words),
                words.text("waiting.since", words.dayAndTime(wish.waitingSince())),
                wishes.openOffer(wish)
                        .map(WishOffer::startsAt)
                        .map(start -> words.text("waiting.offer", words.dayAndTime(start)))
                        .orElse(""),
                PATH + "/" + wish.id() + "/removal");
    }

    private static String wanted(Wish wish, Words words) {
        WantedTimes wanted = wish.wanted();
        List<String> parts = new ArrayList<>();
        wish.practitioner().map(Practitioner::name).ifPresent(parts::add);
        if (wanted.days().size() < DayOfWeek.values().length) {
            parts.add(wanted.days().stream().map(words::shortWeekday).collect(Collectors.joining(", ")));
        }
        if (wanted.parts().size() < PartOfDay.values().length) {
            parts.add(wanted.parts().stream()
                    .map(part -> words.text("waiting." + part.code()))
                    .collect(Collectors.joining(", ")));
        }
        parts.add(words.text("waiting.until", words.shortDay(wanted.lastDate())));
        return String.join(" · ", parts);
    }
}
