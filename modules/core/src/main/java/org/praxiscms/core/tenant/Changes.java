package org.praxiscms.core.tenant;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Collects what a transaction changes and tells of it once it is committed: to this node directly, so that the editor's
 * next request shows the change, and to all others by PostgreSQL's NOTIFY, said at once and delivered with the commit.
 */
@ApplicationScoped
public class Changes {

    private static final String KEYS = Changes.class.getName();
    private static final int PAYLOAD_LIMIT = 7000; // NOTIFY carries at most 8,000 bytes

    private final Event<Changed> events;
    private final TenantDatabase database;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Inject
    public Changes(Event<Changed> events, TenantDatabase database) {
        this.events = events;
        this.database = database;
    }

    protected Changes() {
        this(null, null);
    }

    /**
     * Remembers keys until the running transaction commits; forgets them when it does not.
     *
     * @throws NoTenant when no practice has been entered
     */
    public void record(Set<String> keys) {
        if (keys.isEmpty()) {
            return;
        }
        UUID tenant = TenantScope.current().id();
        Set<String> news = new TreeSet<>(keys);
        Set<String> collected = collected(tenant);
        news.removeAll(collected);
        if (!news.isEmpty()) {
            collected.addAll(news);
            String all = String.join(",", news);
            // Too much for one notification means "anything of this practice".
            database.notifyNodes(tenant + " " + (all.length() > PAYLOAD_LIMIT ? "" : all));
        }
    }

    @SuppressWarnings("unchecked")
    private Set<String> collected(UUID tenant) {
        Object keys = transaction.getResource(KEYS);
        if (keys == null) {
            keys = new TreeSet<String>();
            transaction.putResource(KEYS, keys);
            transaction.registerInterposedSynchronization(new Announcement(tenant, (Set<String>) keys));
        }
        return (Set<String>) keys;
    }

    private final class Announcement implements Synchronization {

        private final UUID tenant;
        private final Set<String> keys;

        Announcement(UUID tenant, Set<String> keys) {
            this.tenant = tenant;
            this.keys = keys;
        }

        @Override
        public void beforeCompletion() {
            // PostgreSQL has been told already, and tells the others with the commit.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                events.fire(new Changed(tenant, Set.copyOf(keys)));
            }
        }
    }
}
