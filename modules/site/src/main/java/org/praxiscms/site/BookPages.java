package org.praxiscms.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.praxiscms.core.booking.AppointmentTypes;
import org.praxiscms.theme.BookPage;
import org.praxiscms.theme.Offer;

/** Makes the first page of booking: what. */
@ApplicationScoped
@Transactional
public class BookPages {

    private final AppointmentTypes types;
    private final Frames frames;

    @Inject
    public BookPages(AppointmentTypes types, Frames frames) {
        this.types = types;
        this.frames = frames;
    }

    protected BookPages() {
        this(null, null);
    }

    /** All that is on offer, or what is with the chosen practitioner. */
    public Answer types(Choice choice) {
        Words words = frames.words();
        List<Offer> offers = types.offered().stream()
                .filter(type -> choice.practitioner()
                        .map(slug -> type.with(slug).isPresent())
                        .orElse(true))
                .map(type -> Teasers.type(type, choice.query(), words))
                .toList();
        String lead = words.text(offers.isEmpty() ? "book.none" : "book.lead");
        return Answer.forOne(new BookPage(
                frames.ofOffer(words.text("book.heading"), "/book"), words.text("book.heading"), lead, offers));
    }
}
