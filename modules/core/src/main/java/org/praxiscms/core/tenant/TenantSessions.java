package org.praxiscms.core.tenant;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.eclipse.persistence.internal.databaseaccess.DatabaseAccessor;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Hands the entered practice to both walls: to EclipseLink as a property of the session, to PostgreSQL as a setting of
 * the transaction ({@code set_config(…, is_local => true)}: gone with commit or rollback, whoever gets the pooled
 * connection next). Instantiated by EclipseLink.
 */
public class TenantSessions extends SessionEventAdapter {

    static final String TENANT_PROPERTY = "praxis.tenant";

    @Override
    public void postAcquireClientSession(SessionEvent event) {
        TenantScope.entered().ifPresent(tenant -> event.getSession().setProperty(TENANT_PROPERTY, tenant.id()));
    }

    @Override
    public void postAcquireConnection(SessionEvent event) {
        Object tenant = ((AbstractSession) event.getSession()).getProperty(TENANT_PROPERTY);
        Connection connection = ((DatabaseAccessor) event.getResult()).getConnection();
        try (PreparedStatement setting = connection.prepareStatement("SELECT set_config('app.tenant', ?, true)")) {
            setting.setString(1, tenant == null ? "" : tenant.toString());
            setting.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The practice could not be set on the connection", e);
        }
    }
}
