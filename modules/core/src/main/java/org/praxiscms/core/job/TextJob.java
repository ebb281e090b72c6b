package org.praxiscms.core.job;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.praxiscms.core.booking.reminder.SendingTexts;
import org.praxiscms.core.message.TextMessaging;
import org.praxiscms.core.privacy.WordlessCause;
import org.praxiscms.core.tenant.Tenant;
import org.praxiscms.core.tenant.TenantScope;
import org.praxiscms.core.tenant.Tenants;

/** Sends text messages that are due, on a thread of its own: a gateway that does not answer holds up nothing else. */
@ApplicationScoped
public class TextJob {

    private static final Logger LOG = Logger.getLogger(TextJob.class.getName());

    private final AtomicBoolean sending = new AtomicBoolean();
    private final Work work;
    private final SendingTexts texts;
    private final TextMessaging messaging;
    private final Tenants tenants;

    @Resource
    private ManagedExecutorService threads;

    @Inject
    public TextJob(Work work, SendingTexts texts, TextMessaging messaging, Tenants tenants) {
        this.work = work;
        this.texts = texts;
        this.messaging = messaging;
        this.tenants = tenants;
    }

    protected TextJob() {
        this(null, null, null, null);
    }

    /** Begins to send when something is due and nobody here is at it; returns at once. */
    void begin() {
        if (messaging.channel().isEmpty()) {
            return;
        }
        if (work.practicesWithDueTexts().isEmpty() || !sending.compareAndSet(false, true)) {
            return;
        }
        try {
            threads.execute(this::sendAll);
        } catch (RejectedExecutionException stopping) {
            sending.set(false);
            throw stopping;
        }
    }

    private void sendAll() {
        try {
            for (UUID practice : work.practicesWithDueTexts()) {
                tenants.with(practice).ifPresent(this::sendAllOf);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Text messages are not looked for, and looked for again: {0}", WordlessCause.of(e));
        } finally {
            sending.set(false);
        }
    }

    // Catches everything: what fails for one practice must not keep another's messages, and nobody waits for what a
    // thread of its own throws. The next second brings the next try.
    private void sendAllOf(Tenant tenant) {
        try {
            TenantScope.within(tenant, () -> {
                while (texts.sendNext()) {
                    LOG.fine("A text message has been handled");
                }
                return null;
            });
        } catch (Exception e) {
            LOG.log(Level.WARNING, "Sending text messages of {0} is interrupted and tried again: {1}", new Object[] {
                tenant.key(), WordlessCause.of(e)
            });
        }
    }
}
