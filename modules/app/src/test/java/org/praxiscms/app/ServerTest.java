package org.praxiscms.app;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** A test that talks to the running server from outside. */
@ArquillianTest
@RunAsClient
abstract class ServerTest {

    @Deployment
    static WebArchive war() {
        return Wars.real();
    }
}
