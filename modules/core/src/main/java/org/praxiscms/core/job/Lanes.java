package org.praxiscms.core.job;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.praxiscms.core.booking.reminder.SendingTexts;
import org.praxiscms.core.booking.subscription.FetchingCalendars;
import org.praxiscms.core.mail.SendingMails;
import org.praxiscms.core.message.TextMessaging;
import org.praxiscms.core.tenant.Tenants;

/** The jobs that wait for servers elsewhere, each in a lane of its own: mails, text messages, calendars. */
@ApplicationScoped
public class Lanes {

    // Each mail holds a connection of the pool (20) while it is handed over.
    private static final int MAILS = 4;
    private static final int TEXTS = 2;
    // A practitioner may keep several calendars with one server that does not answer.
    private static final int CALENDARS = 12;

    private final Work work;
    private final SendingMails mails;
    private final SendingTexts texts;
    private final TextMessaging messaging;
    private final FetchingCalendars calendars;
    private final Tenants tenants;
    private final JobHealth health;
    private Lane mail;
    private Lane text;
    private Lane calendar;

    @Resource
    private ManagedExecutorService threads;

    @Inject
    public Lanes(
            Work work,
            SendingMails mails,
            SendingTexts texts,
            TextMessaging messaging,
            FetchingCalendars calendars,
            Tenants tenants,
            JobHealth health) {
        this.work = work;
        this.mails = mails;
        this.texts = texts;
        this.messaging = messaging;
        this.calendars = calendars;
        this.tenants = tenants;
        this.health = health;
    }

    protected Lanes() {
        this(null, null, null, null, null, null, null);
    }

    @PostConstruct
    void open() {
        mail = lane(new BackgroundJob("mail", work::practicesWithDueMail, mails::sendNext), MAILS);
        text = lane(new BackgroundJob("text-message", work::practicesWithDueTexts, texts::sendNext), TEXTS);
        calendar =
                lane(new BackgroundJob("calendar", work::practicesWithDueCalendars, calendars::fetchNext), CALENDARS);
    }

    private Lane lane(BackgroundJob job, int most) {
        return new Lane(job, most, threads, tenants::with, () -> health.failed(job.name()));
    }

    /** The lanes of what this installation does: without a gateway there are no text messages. */
    List<Lane> inUse() {
        return messaging.channel().isPresent() ? List.of(mail, text, calendar) : List.of(mail, calendar);
    }
}
