package org.praxiscms.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.ClusterCommandResult;
import fish.payara.micro.boot.AdminCommandRunner;
import fish.payara.micro.boot.PayaraMicroBoot;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Payara Micro in this process, with Praxis at its root. Each start works on a fresh copy of the pristine
 * configuration in the data directory, since Payara remembers in it what was deployed before an unclean stop.
 * Life: started once, closed once.
 */
final class PayaraServer implements AutoCloseable {

    private static final String IMPLEMENTATION = "fish.payara.micro.impl.PayaraMicroImpl";
    private static final String OWN_SHUTDOWN_HOOK = "Payara Micro Shutdown Hook";
    private static final List<String> COPIED = List.of("config", "docroot", "lib");
    private static final String TRUST_STORE = "javax.net.ssl.trustStore";

    /** Jakarta Mail looks for it in all jars again for every part of every mail, unless it is named. */
    private static final String MAIL_STREAMS = "jakarta.mail.util.StreamProvider";

    /**
     * What Payara Micro's own launcher reads from its payara-boot.properties and this one must set itself. The others of
     * that file are not wanted: they force IPv4 and name a database driver and an IIOP setting that nothing uses.
     */
    private static final Map<String, String> BOOT_PROPERTIES = Map.of(
            "jakarta.security.jacc.PolicyFactory.provider", "org.glassfish.exousia.modules.def.DefaultPolicyFactory",
            "jakarta.security.jacc.policy.provider", "org.glassfish.exousia.modules.def.DefaultPolicy",
            "org.glassfish.grizzly.DEFAULT_MEMORY_MANAGER", "org.glassfish.grizzly.memory.HeapMemoryManager",
            "org.glassfish.grizzly.nio.DefaultSelectorHandler.force-selector-spin-detection", "true");

    /** Set by the application when it can answer: Payara calls it deployed when its start has failed, too. */
    private static final String READY = "praxis.application.ready";

    /** The application's exception whose message names the setting and the mend. */
    private static final String WRONG_SETTING = "WrongSettingException";

    private static final String LISTENER =
            "configs.config.server-config.network-config.network-listeners.network-listener.http-listener";

    private static final Logger LOGGER = Logger.getLogger(PayaraServer.class.getName());

    private final Distribution distribution;
    private final DataDirectory data;
    private volatile PayaraMicroBoot payara;
    private volatile AdminCommandRunner commands;

    PayaraServer(Distribution distribution, DataDirectory data) {
        this.distribution = distribution;
        this.data = data;
    }

    /**
     * Starts, and returns when the application answers.
     *
     * @param managed whether it also answers on the management port
     * @param beforeApplication runs when the server is up and the application is not; a refusal in it ends the start
     * @throws Refusal when the application cannot be started
     */
    void start(boolean managed, Runnable beforeApplication) {
        freshInstance();
        LoggedOutput.takeStandardStreams();
        trustAsThePlatformDoes();
        System.setProperty(
                "fish.payara.micro.BootJar",
                distribution.server().resolve("launch-micro.jar").toUri().toString());
        System.setProperty("fish.payara.micro.UnpackDir", distribution.server().toString());
        BOOT_PROPERTIES.forEach(System::setProperty);
        System.setProperty(MAIL_STREAMS, "org.eclipse.angus.mail.util.MailStreamProvider");
        ConsoleLog.holdServerBack();
        payara = boot(arguments(managed), beforeApplication);
        if (!Boolean.getBoolean(READY)) {
            throw ConsoleLog.failure().map(this::notStarted).orElseGet(() -> notStarted(null));
        }
        admitVisitors();
        ConsoleLog.release();
    }

    /** Undeploys the application and stops; waits when a stop is under way already. */
    @Override
    public void close() throws BootstrapException {
        try {
            if (payara != null) {
                payara.shutdown();
            }
        } catch (IllegalStateException e) {
            LOGGER.log(Level.FINE, "Payara Micro stops already", e);
        }
        awaitOwnShutdownHook();
    }

    private void freshInstance() {
        try {
            FileTree.discard(data.server()).exceptionally(this::leftBehind);
            PrivateFile.directory(data.server());
            for (String part : COPIED) {
                FileTree.copy(distribution.server().resolve(part), data.server().resolve(part));
            }
            FileTree.copy(distribution.configuration(), configuration());
        } catch (IOException e) {
            throw new Refusal("The server's directory " + data.server() + " cannot be written: " + e, e);
        }
    }

    /** A copy: Payara refuses one that it could not write, which the installation's need not be. */
    private Path configuration() {
        return data.server().resolve("praxis-domain.xml");
    }

    private Void leftBehind(Throwable notDeleted) {
        LOGGER.log(Level.INFO, "An earlier server's files were not deleted; the next start tries again", notDeleted);
        return null;
    }

    // The JDK's authorities, which the operating system keeps up to date, rather than the server's own list of the day
    // it
    // was built; that one also takes a moment to decrypt.
    private static void trustAsThePlatformDoes() {
        Path authorities = Path.of(System.getProperty("java.home"), "lib", "security", "cacerts");
        if (System.getProperty(TRUST_STORE) == null && Files.isReadable(authorities)) {
            System.setProperty(TRUST_STORE, authorities.toString());
        }
    }

    private String[] arguments(boolean managed) {
        List<String> arguments = new ArrayList<>(List.of(
                "--rootdir",
                String.valueOf(data.server()),
                "--domainconfig",
                String.valueOf(configuration()),
                "--logproperties",
                String.valueOf(ServerLogging.configure(data.server(), data.log())),
                "--contextroot",
                "/",
                "--deploy",
                String.valueOf(distribution.application())));
        if (managed) {
            arguments.addAll(List.of("--prebootcommandfile", String.valueOf(distribution.management())));
        }
        return arguments.toArray(String[]::new);
    }

    private PayaraMicroBoot boot(String[] arguments, Runnable beforeApplication) {
        try {
            Class<?> micro = Class.forName(IMPLEMENTATION);
            PayaraMicroBoot single =
                    (PayaraMicroBoot) micro.getMethod("getInstance").invoke(null);
            single.setPostBootHandler(runner -> {
                commands = runner;
                beforeApplication.run();
            });
            micro.getMethod("create", String[].class).invoke(null, (Object) arguments);
            return single;
        } catch (InvocationTargetException e) {
            throw refusalIn(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("server/launch-micro.jar is missing beside praxis.jar", e);
        }
    }

    private Refusal refusalIn(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        LOGGER.log(Level.SEVERE, "Payara Micro does not start", thrown);
        return notStarted(thrown);
    }

    /** A setting that will not do names itself, and the mend; anything else is named with the place of the whole story. */
    private Refusal notStarted(Throwable thrown) {
        if (thrown == null) {
            return new Refusal("The application does not start; the reason is in " + data.log() + ".");
        }
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String kind = root.getClass().getSimpleName();
        return kind.equals(WRONG_SETTING) && root.getMessage() != null
                ? new Refusal(root.getMessage(), thrown)
                : new Refusal(
                        "The application does not start: " + kind
                                + (root.getMessage() == null ? "" : ": " + root.getMessage()) + " (more in "
                                + data.log() + ")",
                        thrown);
    }

    private void admitVisitors() {
        ClusterCommandResult result = commands.run("set", LISTENER + ".enabled=true");
        if (result.getFailureCause() != null) {
            throw notStarted(result.getFailureCause());
        }
    }

    private static void awaitOwnShutdownHook() {
        try {
            for (Thread thread : Thread.getAllStackTraces().keySet()) {
                if (thread.getName().equals(OWN_SHUTDOWN_HOOK)) {
                    thread.join();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
