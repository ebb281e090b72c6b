package org.praxiscms.core.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.praxiscms.core.privacy.WordlessCause;
import org.praxiscms.core.tenant.TenantScope;

/** Sends the entered practice's mails that are due. Any number of nodes and threads may do so at the same time. */
@ApplicationScoped
public class SendingMails {

    private static final Logger LOG = Logger.getLogger(SendingMails.class.getName());

    private final MailDispatch dispatch;

    @Inject
    public SendingMails(MailDispatch dispatch) {
        this.dispatch = dispatch;
    }

    protected SendingMails() {
        this(null);
    }

    /**
     * Sends one mail, the one that has been due longest. One that cannot be read, say since it was encrypted with another
     * installation's key, is tried again later like one that the server refused, and holds up no other.
     *
     * @return whether there was one
     */
    public boolean sendNext() {
        try {
            return dispatch.sendNext();
        } catch (UnreadableMail e) {
            dispatch.postpone(e.mail());
            LOG.log(Level.WARNING, "Mail {0} of {1} cannot be read, and is tried again: {2}", new Object[] {
                e.mail(), TenantScope.current().key(), WordlessCause.of(e)
            });
            return true;
        }
    }
}
