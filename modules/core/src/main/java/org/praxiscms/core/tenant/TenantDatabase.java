package org.praxiscms.core.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/**
 * The way to the entered practice's data, and the only holder of an {@link EntityManager}. Every use needs a running
 * transaction; without an entered practice a query for a practice's entities throws.
 */
@ApplicationScoped
public class TenantDatabase {

    @PersistenceContext(unitName = "praxis")
    private EntityManager entities;

    /** One entity of the entered practice; another practice's id finds nothing. */
    public <E> Optional<E> find(Class<E> kind, UUID id) {
        return Optional.ofNullable(entities.find(kind, id));
    }

    /** One entity, locked against other writers until the transaction ends. */
    public <E> Optional<E> findLocked(Class<E> kind, UUID id) {
        return Optional.ofNullable(entities.find(kind, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public void add(Object entity) {
        entities.persist(entity);
    }

    public void remove(Object entity) {
        entities.remove(entity);
    }

    /** A JPQL query; EclipseLink adds the practice to it. */
    public <R> TypedQuery<R> query(String jpql, Class<R> result) {
        return entities.createQuery(jpql, result);
    }

    /** A JPQL update or delete; EclipseLink adds the practice to it. */
    public Query update(String jpql) {
        return entities.createQuery(jpql);
    }

    /** A statement as it stands: only row-level security keeps it inside the practice. */
    public Query sql(String sql) {
        return entities.createNativeQuery(sql);
    }

    /** Sends pending changes to the database now, so that a broken constraint shows here. */
    public void flush() {
        entities.flush();
    }

    /**
     * Has PostgreSQL tell all nodes when the running transaction commits: on the transaction's own connection, since one
     * more from the pool is what many writers at once would wait for in vain.
     */
    void notifyNodes(String payload) {
        Connection connection = entities.unwrap(Connection.class);
        try (PreparedStatement notify = connection.prepareStatement("SELECT pg_notify(?, ?)")) {
            notify.setString(1, ChangeListener.CHANNEL);
            notify.setString(2, payload);
            notify.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The other nodes could not be told of a change", e);
        }
    }
}
