package org.praxiscms.app;

import java.io.File;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR as it was built, with the tests that run inside beside it. */
final class Wars {

    private Wars() {}

    static WebArchive real() {
        WebArchive war = ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getenv("PRAXIS_IT_WAR")));
        String assertions = Assertions.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        return war.addAsLibrary(new File(assertions))
                .addAsLibrary(ShrinkWrap.create(JavaArchive.class, "praxis-tests.jar")
                        .addPackages(
                                true,
                                path -> path.get().matches(".*(InsideIT|Inside)(\\$.*)?\\.class"),
                                "org.praxiscms.app"));
    }
}
