package org.praxiscms.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServlet;
import org.praxiscms.core.job.Startup;

/** Starts the application's own work as soon as its data source is bound, which is later than CDI's start. */
@WebListener
public class ApplicationStart implements ServletContextListener {

    /** System property by which the launcher knows that the application can answer. */
    private static final String READY = "praxis.application.ready";

    @Inject
    private Startup startup;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        startup.begin();
        event.getServletContext().addServlet("ready", new ReadyServlet()).setLoadOnStartup(Integer.MAX_VALUE);
    }

    /**
     * Has no address. The container initialises servlets when all listeners and filters have started, and only then, so
     * this is the moment from which a request finds everything in place.
     */
    private static final class ReadyServlet extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        public void init() {
            System.setProperty(READY, "true");
        }
    }
}
