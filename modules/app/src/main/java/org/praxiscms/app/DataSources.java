package org.praxiscms.app;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The connection pool of the application's own role, which owns no table. Every connection is checked when it is handed
 * out, so that a restart of the database costs no request; the driver caches statements itself.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/praxis",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=praxis.db.url}",
        user = "${MPCONFIG=praxis.db.user}",
        password = "${MPCONFIG=praxis.db.password}",
        minPoolSize = 2,
        maxPoolSize = 20,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.statement-cache-size=0",
            "fish.payara.max-wait-time-in-millis=5000",
            "fish.payara.connection-leak-timeout-in-seconds=30",
            "fish.payara.connection-leak-reclaim=true"
        })
@ApplicationScoped
public class DataSources {}
