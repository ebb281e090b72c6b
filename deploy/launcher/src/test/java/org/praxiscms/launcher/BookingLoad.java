package org.praxiscms.launcher;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Eight people who book one time after the other, by API and by form in turn, and write down every booking that was
 * acknowledged to them. A connection that breaks is no answer: they go on with the next time. Life: begun once, stopped
 * once.
 */
final class BookingLoad {

    /** What was answered that is no booking, conflict or refusal. */
    record Failure(int status, String body) {}

    private static final int PEOPLE = 8;
    private static final String TYPE = "free-consultation";

    private final HarbourSite site;
    private final Queue<HarbourSite.Slot> toBook;
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<Failure> failures = new ConcurrentLinkedQueue<>();
    private final Queue<Throwable> surprises = new ConcurrentLinkedQueue<>();
    private final AtomicInteger broken = new AtomicInteger();
    private final ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
    private volatile boolean stopped;

    private BookingLoad(HarbourSite site, Collection<HarbourSite.Slot> free) {
        this.site = site;
        this.toBook = new ConcurrentLinkedQueue<>(free);
    }

    /** Begins at once, with every time that is free in the coming weeks, twice: the second try is in vain. */
    static BookingLoad on(HarbourSite site) throws IOException {
        List<HarbourSite.Slot> free = new ArrayList<>();
        for (HarbourSite.Slot slot : site.slots(TYPE, "", 40)) {
            free.addAll(List.of(slot, slot));
        }
        BookingLoad load = new BookingLoad(site, free);
        for (int person = 0; person < PEOPLE; person++) {
            boolean byForm = person % 2 == 0;
            load.people.submit(() -> load.bookOn(byForm));
        }
        return load;
    }

    /** Lets everybody end what they are at. */
    BookingLoad stop() throws InterruptedException {
        stopped = true;
        people.shutdown();
        if (!people.awaitTermination(3, TimeUnit.MINUTES)) {
            throw new AssertionError("Somebody still waits for an answer");
        }
        return this;
    }

    /** The secrets of the bookings that were acknowledged up to now. */
    List<String> acknowledged() {
        return List.copyOf(acknowledged);
    }

    List<Failure> failures() {
        return List.copyOf(failures);
    }

    /** What cannot happen: errors of the load itself. */
    List<Throwable> surprises() {
        return List.copyOf(surprises);
    }

    /** How many requests got no answer. */
    int broken() {
        return broken.get();
    }

    private void bookOn(boolean byForm) {
        try {
            for (HarbourSite.Slot slot = toBook.poll(); slot != null && !stopped; slot = toBook.poll()) {
                book(slot, byForm);
            }
        } catch (RuntimeException | AssertionError e) {
            surprises.add(e);
        }
    }

    private void book(HarbourSite.Slot slot, boolean byForm) {
        try {
            note(byForm ? form(slot) : site.book(TYPE, slot.practitioner(), slot.start(), "", "visitor"));
        } catch (IOException noAnswer) {
            broken.incrementAndGet();
        }
    }

    private HttpResponse<String> form(HarbourSite.Slot slot) throws IOException {
        return site.form(
                "/book/" + TYPE,
                Map.of(
                        "start",
                        slot.start().toString(),
                        "practitioner",
                        slot.practitioner(),
                        "name",
                        "visitor",
                        "email",
                        "visitor@example.org",
                        "format",
                        "video",
                        "consent",
                        "yes"));
    }

    private void note(HttpResponse<String> answer) {
        switch (answer.statusCode()) {
            case 201, 303 ->
                acknowledged.add(HarbourSite.first(
                        "/bookings/([A-Za-z0-9_-]{43})",
                        answer.headers().firstValue("Location").orElse("")));
            case 409, 422 -> {}
            default -> failures.add(new Failure(answer.statusCode(), answer.body()));
        }
    }
}
