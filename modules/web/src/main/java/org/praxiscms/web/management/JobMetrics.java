package org.praxiscms.web.management;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.praxiscms.core.job.JobHealth;

/** This node's background jobs. */
@ApplicationScoped
class JobMetrics implements MetricSource {

    private final JobHealth jobs;

    @Inject
    JobMetrics(JobHealth jobs) {
        this.jobs = jobs;
    }

    protected JobMetrics() {
        this(null);
    }

    @Override
    public List<Metric> metrics() {
        Map<String, Long> lastRun = new LinkedHashMap<>();
        Map<String, Long> failures = new LinkedHashMap<>();
        jobs.figures().forEach((job, figures) -> {
            lastRun.put(job, figures.lastRun().getEpochSecond());
            failures.put(job, figures.failures());
        });
        return List.of(
                Metric.by(
                        "job",
                        "praxis_job_last_run_timestamp_seconds",
                        "When the job last looked for work without an error, in seconds since 1970; 0 for never.",
                        lastRun),
                Metric.by(
                        "job",
                        "praxis_job_failures_total",
                        "Errors of the job since the start, each tried again later.",
                        failures));
    }
}
