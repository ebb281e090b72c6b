package org.praxiscms.core.calltoaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.praxiscms.core.tenant.TenantDatabase;

/** The entered practice's calls-to-action. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CallsToAction {

    private final TenantDatabase database;

    @Inject
    public CallsToAction(TenantDatabase database) {
        this.database = database;
    }

    protected CallsToAction() {
        this(null);
    }

    /** All of them, the default first. */
    public List<CallToAction> all() {
        return database.query("SELECT c FROM CallToAction c ORDER BY c.isDefault DESC, c.name", CallToAction.class)
                .getResultList();
    }

    public Optional<CallToAction> with(UUID id) {
        return database.find(CallToAction.class, id);
    }

    /** The one that stands for articles without their own. */
    public Optional<CallToAction> ofPractice() {
        return database.query("SELECT c FROM CallToAction c WHERE c.isDefault = true", CallToAction.class)
                .getResultStream()
                .findFirst();
    }

    /** @throws NameInUse when another one of the practice has that name */
    public void add(CallToAction callToAction) {
        requireFreeName(callToAction.name(), callToAction.id());
        database.add(callToAction);
    }

    /** @throws NameInUse when another one of the practice has that name */
    public void reword(CallToAction callToAction, String name, CallToAction.Wording wording, Destination destination) {
        requireFreeName(name, callToAction.id());
        callToAction.reword(name, wording, destination);
    }

    /** Makes one the practice's default in place of the one before. */
    public void makeDefault(CallToAction chosen) {
        ofPractice().filter(before -> !before.equals(chosen)).ifPresent(before -> {
            before.standForAll(false);
            database.flush(); // the index allows one default at a time
        });
        chosen.standForAll(true);
    }

    /** Removes one for good; an article that still ends in it makes the database refuse. */
    public void remove(CallToAction callToAction) {
        database.remove(callToAction);
    }

    private void requireFreeName(String name, UUID self) {
        boolean taken =
                database.query("SELECT COUNT(c) FROM CallToAction c WHERE c.name = :name AND c.id <> :self", Long.class)
                                .setParameter("name", name)
                                .setParameter("self", self)
                                .getSingleResult()
                        > 0;
        if (taken) {
            throw new NameInUse(name);
        }
    }
}
