package org.praxiscms.core.tenant;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.eclipse.persistence.internal.helper.DatabaseField;

/**
 * EclipseLink on PostgreSQL with nulls bound untyped, so that the server infers uuid, jsonb or tstzrange from the
 * column; by default a null UUID is bound as varchar and refused. Instantiated by EclipseLink.
 */
public class PostgreSqlPlatform extends org.eclipse.persistence.platform.database.PostgreSQLPlatform {

    private static final long serialVersionUID = 1L;

    @Override
    public int getJDBCTypeForSetNull(DatabaseField field) {
        return Types.NULL;
    }

    @Override
    protected void setNullFromDatabaseField(DatabaseField field, PreparedStatement statement, int index)
            throws SQLException {
        statement.setNull(index, Types.NULL);
    }
}
