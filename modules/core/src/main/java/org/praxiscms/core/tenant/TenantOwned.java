package org.praxiscms.core.tenant;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/**
 * An entity that belongs to one practice. EclipseLink adds {@code tenant_id = the entered practice} to all it does with
 * it (the first wall); PostgreSQL's row-level security checks the same again (the second).
 */
@MappedSuperclass
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = TenantSessions.TENANT_PROPERTY)
@EntityListeners(ChangeRecorder.class)
public abstract class TenantOwned {

    @Id
    private UUID id;

    @Version
    private int version;

    /** A new entity with an id of its own: UUID version 7 (RFC 9562 §5.7), so that ids grow with time. */
    protected TenantOwned() {
        this(UuidCreator.getTimeOrderedEpoch());
    }

    /** A new entity with a given id. */
    protected TenantOwned(UUID id) {
        this.id = id;
    }

    public UUID id() {
        return id;
    }

    /** Counts the changes; a form carries it, so that a stale one is noticed. 1 after the first save. */
    public int version() {
        return version;
    }

    /**
     * What is to be told when this entity has been stored, changed or removed: the keys under which pages remember what
     * they were made of. By default the entity's own; empty for what no public page is made of.
     *
     * @param membership whether it came or went, so that lists of its kind are touched too
     */
    protected Set<String> changeKeys(boolean membership) {
        String kind = ChangeKeys.kind(getClass());
        return membership ? Set.of(kind, ChangeKeys.of(kind, id)) : Set.of(ChangeKeys.of(kind, id));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TenantOwned owned && owned.getClass() == getClass() && owned.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
