package org.praxiscms.app;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.shrinkwrap.api.Archive;

/**
 * Starts Payara Micro once for all test classes: the adapter by itself starts and stops it with each class, and reports
 * the machine's address where only the loopback one listens. Tests inside are asked for by a practice's host, since any
 * other gets a 404.
 */
public class OneServer implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.override(DeployableContainer.class, PayaraMicroDeployableContainer.class, Container.class);
    }

    /** The adapter's container that keeps its first deployment until the end. */
    public static class Container extends PayaraMicroDeployableContainer {

        private ProtocolMetaData running;

        @Override
        public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
            if (running == null) {
                HTTPContext reported = super.deploy(archive)
                        .getContexts(HTTPContext.class)
                        .iterator()
                        .next();
                HTTPContext loopback = new HTTPContext("lindenhof.localhost", reported.getPort());
                reported.getServlets()
                        .forEach(servlet -> loopback.add(new Servlet(servlet.getName(), servlet.getContextRoot())));
                running = new ProtocolMetaData().addContext(loopback);
            }
            return running;
        }

        @Override
        public void undeploy(Archive<?> archive) {
            // stays for the next class; stop() ends it
        }

        @Override
        public void stop() throws LifecycleException {
            if (running != null) {
                try {
                    super.undeploy((Archive<?>) null);
                } catch (DeploymentException e) {
                    throw new LifecycleException("The server did not stop", e);
                }
                running = null;
            }
        }
    }
}
