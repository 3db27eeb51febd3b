package org.foireturns.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.jms.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.foireturns.config.Books;
import org.foireturns.decisions.Decisions;
import org.foireturns.flow.CannotLoad;
import org.foireturns.model.Force;
import org.foireturns.model.Forces;
import org.foireturns.model.Platforms;
import org.foireturns.model.ReturnSummary;
import org.foireturns.normalise.Words;
import org.foireturns.run.Ending;
import org.foireturns.run.Order;
import org.foireturns.run.RunFailed;
import org.foireturns.run.Settings;
import org.foireturns.run.Silence;
import org.foireturns.store.Archive;
import org.foireturns.store.Retention;
import org.foireturns.upkeep.DatabaseLock;
import org.foireturns.upkeep.RunLock;
import org.h2.tools.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.OptimisticLockingFailureException;

/** The load step over a broker, which is in this process as the machines that share the work are. */
@SuppressWarnings("NullAway.Init")
class SharedLoadingTest {
    private static final Force KENT = new Force("kent", "Kent Police", "england", "south-east", true, true, List.of());
    private static EmbeddedActiveMQ broker;
    private static Server database;
    private static ConfigurableApplicationContext spring;

    @TempDir
    Path folder;

    private TextFlow flow;

    @BeforeAll
    static void start(@TempDir Path data) throws Exception {
        broker = new EmbeddedActiveMQ()
                .setConfiguration(new ConfigurationImpl()
                        .setPersistenceEnabled(false)
                        .setSecurityEnabled(false)
                        .addAcceptorConfiguration("here", "vm://0"))
                .start();
        database = Server.createTcpServer("-ifNotExists", "-tcpPort", "0").start();
        spring = new SpringApplicationBuilder(JobConfiguration.class, Fakes.class)
                .web(WebApplicationType.NONE)
                .profiles(ManyMachines.PROFILE)
                .properties(
                        "spring.main.allow-bean-definition-overriding=true",
                        "spring.config.location=classpath:/",
                        "spring.datasource.url=jdbc:h2:tcp://localhost:" + database.getPort() + "/mem:shared",
                        "foi.broker.url=vm://0",
                        "foi.broker.patience=20s")
                .initializers(context -> {
                    context.getBeanFactory().registerSingleton("order", new Order(data, data, data, null, false));
                    context.getBeanFactory().registerSingleton("books", books());
                    context.getBeanFactory().registerSingleton("progress", new Silence());
                })
                .run();
    }

    @AfterAll
    static void stop() throws Exception {
        spring.close();
        database.stop();
        broker.stop();
    }

    @BeforeEach
    void putReturnsIntoTheFolder() throws IOException {
        Files.createDirectories(folder.resolve("input/2025"));
        put("kent", "a return");
        put("essex", "another return");
        flow = spring.getBean(TextFlow.class);
        flow.over(folder.resolve("input"));
    }

    @Test
    void everyFileIsAskedForAndLoadedOnce() throws Exception {
        int reads = flow.reads();

        Ending ending = run();

        assertThat(ending)
                .isInstanceOfSatisfying(
                        Ending.Published.class,
                        published -> assertThat(published.edition().evidence().returns())
                                .hasSize(2)
                                .allMatch(ReturnSummary::readable));
        assertThat(flow.reads()).isEqualTo(reads + 2);
        assertThat(run()).isInstanceOf(Ending.Unchanged.class);
    }

    @Test
    void whyAFileCouldNotBeLoadedElsewhereIsKnownHere() throws Exception {
        put("gone", "gone");

        RunFailed failed = catchThrowableOfType(RunFailed.class, this::run);

        assertThat(failed.getCause()).isInstanceOf(CannotLoad.class).hasMessage("The copy is gone.");
    }

    @Test
    void aRequestIsAnsweredAsTheRunStands() throws Exception {
        assertThat(answered(BatchStatus.STARTED, 1)).isEqualTo("COMPLETED, executed 1");
        assertThat(answered(BatchStatus.STARTED, 3)).isEqualTo("COMPLETED, executed 1");
        assertThat(answered(BatchStatus.STARTED, 4)).isEqualTo("FAILED, executed 0");
        assertThat(answered(BatchStatus.STOPPING, 1)).isEqualTo("STOPPED, executed 0");
        assertThat(answered(BatchStatus.FAILED, 1)).isEqualTo("STOPPED, executed 0");
        assertThat(answered(BatchStatus.STARTED, BatchStatus.COMPLETED, 2)).isEqualTo("COMPLETED, executed 0");
        assertThat(answered(BatchStatus.FAILED, BatchStatus.FAILED, 1)).isEqualTo("FAILED, executed 0");
    }

    private static String answered(BatchStatus job, int attempt) throws Exception {
        return answered(job, BatchStatus.STARTING, attempt);
    }

    @Test
    void aMachineThatReadsForADeadRunIsTurnedAwayBeforeTheNextOne() throws Exception {
        JobRepository repository = spring.getBean(JobRepository.class);
        JobParameters none = new JobParameters();
        JobInstance instance = repository.createJobInstance("dead", none);
        JobExecution dead = repository.createJobExecution(instance, none, new ExecutionContext());
        dead.setStatus(BatchStatus.STARTED);
        repository.update(dead);
        JobOperator operator = mock(JobOperator.class);
        when(operator.recover(any()))
                .thenThrow(new OptimisticLockingFailureException("a step went on meanwhile"))
                .thenAnswer(asked -> asked.getArgument(0));
        Job job = mock(Job.class);
        when(job.getName()).thenReturn("dead");

        new JobControl(operator, repository).run(job, none);

        verify(operator, times(2)).recover(any());
        assertThat(repository.getJobExecution(dead.getId()))
                .extracting(JobExecution::getStatus)
                .isEqualTo(BatchStatus.STOPPING);
    }

    /** What becomes of a request that the broker delivers for the nth time, its job and its step having a status. */
    private static String answered(BatchStatus job, BatchStatus file, int attempt) throws Exception {
        JobRepository repository = spring.getBean(JobRepository.class);
        JobParameters none = new JobParameters();
        JobInstance instance = repository.createJobInstance("answered-" + job + file + attempt, none);
        JobExecution execution = repository.createJobExecution(instance, none, new ExecutionContext());
        execution.setStatus(job);
        repository.update(execution);
        StepExecution step = repository.createStepExecution("file", execution);
        step.getExecutionContext().putString(FilePartitioner.RUN, "a run");
        repository.updateExecutionContext(step);
        step.setStatus(file);
        repository.update(step);
        AtomicInteger executed = new AtomicInteger();
        Message message = mock(Message.class);
        when(message.getBody(String.class)).thenReturn(Long.toString(step.getId()));
        when(message.getIntProperty("JMSXDeliveryCount")).thenReturn(attempt);

        new FileRequests(repository, loads(repository, executed)).onMessage(message);

        StepExecution after = Objects.requireNonNull(repository.getStepExecution(step.getId()));
        return after.getStatus() + ", executed " + executed;
    }

    private static Step loads(JobRepository repository, AtomicInteger executed) {
        return new Step() {
            @Override
            public String getName() {
                return "file";
            }

            @Override
            public void execute(StepExecution step) {
                executed.incrementAndGet();
                step.setStatus(BatchStatus.COMPLETED);
                repository.update(step);
            }
        };
    }

    private Ending run() throws IOException, RunFailed, RunLock.Locked {
        Order order = new Order(folder.resolve("input"), folder.resolve("output"), folder.resolve("data"), null, false);
        return new NightlyRun(
                        order,
                        books(),
                        spring.getBean(Settings.class),
                        new Launch(
                                spring.getBean(ReturnsJob.class),
                                spring.getBean(JobControl.class),
                                spring.getBean(Archive.class),
                                spring.getBean(Retention.class),
                                new Silence()),
                        flow,
                        spring.getBean(DatabaseLock.class),
                        Clock.systemUTC())
                .run();
    }

    private void put(String name, String text) throws IOException {
        Files.writeString(folder.resolve("input/2025/" + name + ".csv"), text + folder);
    }

    private static Books books() {
        return new Books(
                Map.of(),
                new Forces(List.of(KENT)),
                new Platforms(List.of()),
                new Words(Map.of()),
                List.of(),
                Decisions.NONE,
                "");
    }

    @Configuration(proxyBeanMethods = false)
    static class Fakes {
        @Bean
        TextFlow flow() {
            return new TextFlow();
        }
    }
}
