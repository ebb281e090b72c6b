package org.praxiscms.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.EntityManager;
import java.io.PrintStream;
import java.text.Collator;
import java.text.DecimalFormat;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.ResourceBundle;
import org.praxiscms.core.tenant.Changed;

/** The arrows of docs/architecture.md. A rule that finds nothing to look at fails by ArchUnit's own default. */
@AnalyzeClasses(packages = "org.praxiscms", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule themesKnowOnlyTheThemeApi = noClasses()
            .that()
            .resideInAnyPackage("org.praxiscms.theme..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.praxiscms.core..",
                    "org.praxiscms.web..",
                    "org.praxiscms.site..",
                    "org.praxiscms.admin..",
                    "org.praxiscms.app..",
                    "jakarta..");

    @ArchTest
    static final ArchRule coreKnowsNothingOfPagesAndHttp = noClasses()
            .that()
            .resideInAPackage("org.praxiscms.core..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.praxiscms.theme..",
                    "org.praxiscms.web..",
                    "org.praxiscms.site..",
                    "org.praxiscms.admin..",
                    "org.praxiscms.app..",
                    "org.praxiscms.demo..",
                    "jakarta.ws.rs..",
                    "jakarta.servlet..");

    @ArchTest
    static final ArchRule siteAndAdminNeverMeet = noClasses()
            .that()
            .resideInAPackage("org.praxiscms.site..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.praxiscms.admin..");

    @ArchTest
    static final ArchRule adminAndSiteNeverMeet = noClasses()
            .that()
            .resideInAPackage("org.praxiscms.admin..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.praxiscms.site..");

    @ArchTest
    static final ArchRule whatBothShareKnowsNeither = noClasses()
            .that()
            .resideInAPackage("org.praxiscms.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.praxiscms.site..", "org.praxiscms.admin..", "org.praxiscms.app..");

    @ArchTest
    static final ArchRule nothingKnowsTheAssembly = noClasses()
            .that()
            .resideOutsideOfPackage("org.praxiscms.app..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.praxiscms.app..");

    @ArchTest
    static final ArchRule coreHasNoCircles =
            slices().matching("org.praxiscms.core.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule tenantUsesNobody = noClasses()
            .that()
            .resideInAPackage("org.praxiscms.core.tenant..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.praxiscms.core.practice..",
                    "org.praxiscms.core.article..",
                    "org.praxiscms.core.booking..",
                    "org.praxiscms.core.identity..",
                    "org.praxiscms.core.mail..");

    @ArchTest
    static final ArchRule slotEngineIsPure = noClasses()
            .that()
            .resideInAPackage("org.praxiscms.core.booking.slot..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "org.eclipse..", "java.sql..", "org.praxiscms.core.tenant..");

    @ArchTest
    static final ArchRule calendarsAreReadAndWrittenWithoutDatabaseAndNetwork = noClasses()
            .that()
            .resideInAPackage("org.praxiscms.core.booking.calendar..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta..",
                    "org.eclipse..",
                    "java.sql..",
                    "java.net.http..",
                    "org.apache.hc..",
                    "org.praxiscms.core.tenant..");

    @ArchTest
    static final ArchRule oneHolderOfTheEntityManager = fields().that()
            .haveRawType(EntityManager.class)
            .should()
            .beDeclaredInClassesThat()
            .haveFullyQualifiedName("org.praxiscms.core.tenant.TenantDatabase");

    @ArchTest
    static final ArchRule fieldsArePrivate = fields().that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(
                    "org.praxiscms.core..", "org.praxiscms.web..", "org.praxiscms.site..", "org.praxiscms.admin..")
            .and()
            .areNotStatic()
            .and()
            .areDeclaredInClassesThat()
            .areNotAnnotatedWith("gg.jte.Generated")
            .and()
            .doNotHaveModifier(com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC)
            .should()
            .bePrivate();

    @ArchTest
    static final ArchRule collectionsDemandATransaction = classes()
            .that()
            .haveNameMatching(
                    "org\\.praxiscms\\.core\\..*\\.(Articles|Bookings|CallsToAction|Pages|Practices|Practitioners"
                            + "|Services|Topics|AppointmentTypes|Undos|Insights|ReachedArticles|FreeCapacity|BookingSources|Questions|Answers|Availabilities|Calendars|Holds|Outbox"
                            + "|FreeTimes|BusyCalendars|CalendarSubscriptions|CalendarFeeds"
                            + "|HoursOverrides|TimesOff|Closures|Exceptions|BookingsOutsideHours|Wishes|Diary|Fitting|PracticeMessages"
                            + "|Signatories)")
            .should()
            .beAnnotatedWith(jakarta.transaction.Transactional.class);

    // News arrive when a transaction has just ended: a demand for one would fail there, and leave stale memories.
    @ArchTest
    static final ArchRule newsOfChangesMeetNoTransaction = methods()
            .that()
            .haveRawParameterTypes(Changed.class)
            .should()
            .beDeclaredInClassesThat()
            .areNotAnnotatedWith(jakarta.transaction.Transactional.class);

    // What is stored, named or compared must not change with the language of the machine.
    @ArchTest
    static final ArchRule nothingFollowsTheLocaleOfTheMachine = noClasses()
            .should()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class)
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(PrintStream.class, "printf", String.class, Object[].class)
            .orShould()
            .callMethod(DateTimeFormatter.class, "ofPattern", String.class)
            .orShould()
            .callMethod(DateTimeFormatterBuilder.class, "toFormatter")
            .orShould()
            .callMethod(MessageFormat.class, "format", String.class, Object[].class)
            .orShould()
            .callConstructor(MessageFormat.class, String.class)
            .orShould()
            .callConstructor(DecimalFormat.class, String.class)
            .orShould()
            .callConstructor(SimpleDateFormat.class, String.class)
            .orShould()
            .callMethod(NumberFormat.class, "getInstance")
            .orShould()
            .callMethod(NumberFormat.class, "getIntegerInstance")
            .orShould()
            .callMethod(NumberFormat.class, "getNumberInstance")
            .orShould()
            .callMethod(NumberFormat.class, "getPercentInstance")
            .orShould()
            .callMethod(NumberFormat.class, "getCurrencyInstance")
            .orShould()
            .callMethod(Collator.class, "getInstance")
            .orShould()
            .callMethod(ResourceBundle.class, "getBundle", String.class)
            .orShould()
            .callMethod(Locale.class, "getDefault");
}
