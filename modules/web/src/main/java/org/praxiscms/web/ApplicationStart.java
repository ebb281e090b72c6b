package org.praxiscms.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.praxiscms.core.job.Startup;

/** Starts the application's own work as soon as its data source is bound, which is later than CDI's start. */
@WebListener
public class ApplicationStart implements ServletContextListener {

    @Inject
    private Startup startup;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        startup.begin();
    }
}
