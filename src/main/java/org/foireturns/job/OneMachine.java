package org.foireturns.job;

import java.util.List;
import org.foireturns.run.Settings;
import org.foireturns.store.Archive;
import org.foireturns.upkeep.DatabaseLock;
import org.slf4j.MDC;
import org.springframework.batch.core.partition.support.TaskExecutorPartitionHandler;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.PartitionStepBuilder;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.jdbc.core.JdbcTemplate;

/** The usual case: the files of a run are loaded by threads of the process that runs. */
@Configuration(proxyBeanMethods = false)
@Profile("!" + ManyMachines.PROFILE)
class OneMachine {
    @Bean
    Loading loading(
            JobRepository repository,
            Step loadFile,
            Settings settings,
            Archive archive,
            DatabaseLock database,
            JdbcTemplate jdbc) {
        List<WritesTogether> whileLoading = database.embedded() ? List.of(new WritesTogether(jdbc)) : List.of();
        return plan -> {
            SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("load-");
            threads.setTaskDecorator(OneMachine::naming);
            threads.setConcurrencyLimit(settings.load().concurrency());
            TaskExecutorPartitionHandler files = new TaskExecutorPartitionHandler();
            files.setStep(loadFile);
            files.setTaskExecutor(threads);
            PartitionStepBuilder load = new StepBuilder("load", repository)
                    .partitioner(loadFile.getName(), new FilePartitioner(plan.run(), archive.runs()))
                    .partitionHandler(files);
            whileLoading.forEach(load::listener);
            return load.build();
        };
    }

    /** Threads of a run name it in their log lines too. */
    private static Runnable naming(Runnable task) {
        String run = MDC.get(NightlyRun.RUN);
        return () -> {
            MDC.put(NightlyRun.RUN, run);
            task.run();
        };
    }
}
