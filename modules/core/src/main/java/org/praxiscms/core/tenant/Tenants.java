package org.praxiscms.core.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * All practices of the installation and the hosts they answer on: the one global table that is read before a practice
 * is known. Held in memory, so that a request for an unknown host costs nothing; read anew when a practice or a host is
 * added on any node.
 */
@ApplicationScoped
public class Tenants {

    private static final String KEY = "tenant";

    @Inject
    private PooledConnections connections;

    private volatile Map<HostName, Tenant> byHost = Map.of();
    private volatile Map<UUID, Tenant> byId = Map.of();
    private volatile boolean loaded;

    /** The practice that owns a host; empty when none does. */
    public Optional<Tenant> at(HostName host) {
        return Optional.ofNullable(hosts().get(host));
    }

    /** The practice of an id; empty when there is none. */
    public Optional<Tenant> with(UUID id) {
        hosts();
        return Optional.ofNullable(byId.get(id));
    }

    /** All practices, in no order. */
    public Collection<Tenant> all() {
        hosts();
        return byId.values();
    }

    /**
     * Adds a practice with its canonical host.
     *
     * @throws HostInUse when another practice answers on that host
     */
    @Transactional
    public Tenant add(Tenant tenant) {
        try (Connection connection = connections.open()) {
            execute(connection, "INSERT INTO tenant (id, key) VALUES (?, ?)", tenant.id(), tenant.key());
            execute(
                    connection,
                    "INSERT INTO tenant_host (host, tenant_id, canonical) VALUES (?, ?, true)",
                    tenant.canonicalHost().value(),
                    tenant.id());
            execute(connection, "SELECT pg_notify(?, ?)", ChangeListener.CHANNEL, tenant.id() + " " + KEY);
        } catch (SQLException e) {
            if ("23505".equals(e.getSQLState())) {
                loaded = false; // another node may have added it
                throw new HostInUse(tenant.canonicalHost());
            }
            throw new IllegalStateException("The practice could not be added", e);
        }
        loaded = false;
        return tenant;
    }

    void changed(@Observes Changed change) {
        if (change.tenant() == null || change.keys().contains(KEY)) {
            loaded = false;
        }
    }

    private Map<HostName, Tenant> hosts() {
        if (!loaded) {
            load();
        }
        return byHost;
    }

    private synchronized void load() {
        if (loaded) {
            return;
        }
        loaded = true; // before reading: news that arrive while reading must cause another reading
        Map<HostName, Tenant> hosts = new HashMap<>();
        Map<UUID, Tenant> tenants = new HashMap<>();
        try (Connection connection = connections.open();
                PreparedStatement query =
                        connection.prepareStatement("SELECT h.host, t.id, t.key, c.host AS canonical FROM tenant_host h"
                                + " JOIN tenant t ON t.id = h.tenant_id"
                                + " JOIN tenant_host c ON c.tenant_id = t.id AND c.canonical");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                UUID id = rows.getObject("id", UUID.class);
                Tenant tenant = new Tenant(id, rows.getString("key"), new HostName(rows.getString("canonical")));
                hosts.put(new HostName(rows.getString("host")), tenant);
                tenants.put(id, tenant);
            }
        } catch (SQLException e) {
            loaded = false;
            throw new IllegalStateException("The practices could not be read", e);
        }
        byId = Map.copyOf(tenants);
        byHost = Map.copyOf(hosts);
    }

    private static void execute(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }
}
