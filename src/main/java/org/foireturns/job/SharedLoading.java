package org.foireturns.job;

import jakarta.jms.ConnectionFactory;
import java.util.Collection;
import org.foireturns.flow.CannotLoad;
import org.foireturns.run.Plan;
import org.foireturns.store.RunStore;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.partition.StepExecutionAggregator;
import org.springframework.batch.core.partition.support.DefaultStepExecutionAggregator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.integration.partition.RemotePartitioningManagerStepBuilder;
import org.springframework.batch.integration.partition.StepExecutionRequest;
import org.springframework.context.Lifecycle;
import org.springframework.jms.core.JmsTemplate;
import org.springframework.messaging.MessageChannel;

/**
 * Asks for each file by a message and waits until the database says that all are loaded. The process that runs takes
 * messages too, so that a run ends even when no other machine is up.
 */
final class SharedLoading implements Loading {
    private static final long POLL_MILLIS = 500;

    private final JobRepository repository;
    private final Step loadFile;
    private final RunStore runs;
    private final JmsTemplate broker;
    private final Lifecycle ownShare;
    private final BrokerSettings settings;

    SharedLoading(
            JobRepository repository,
            Step loadFile,
            RunStore runs,
            ConnectionFactory broker,
            Lifecycle ownShare,
            BrokerSettings settings) {
        this.repository = repository;
        this.loadFile = loadFile;
        this.runs = runs;
        this.broker = new JmsTemplate(broker);
        this.ownShare = ownShare;
        this.settings = settings;
    }

    @Override
    public Step of(Plan plan) {
        MessageChannel requests = (message, timeout) -> {
            StepExecutionRequest request = (StepExecutionRequest) message.getPayload();
            broker.convertAndSend(settings.queue(), Long.toString(request.getStepExecutionId()));
            return true;
        };
        return new RemotePartitioningManagerStepBuilder("load", repository)
                .partitioner(loadFile.getName(), new FilePartitioner(plan.run(), runs))
                .aggregator(new Verdict())
                .listener(new OwnShare())
                .outputChannel(requests)
                .pollInterval(POLL_MILLIS)
                .timeout(settings.patience().toMillis())
                .build();
    }

    /** Takes messages as long as the step runs. */
    private final class OwnShare implements StepExecutionListener {
        @Override
        public void beforeStep(StepExecution step) {
            ownShare.start();
        }

        @Override
        public ExitStatus afterStep(StepExecution step) {
            ownShare.stop();
            return step.getExitStatus();
        }
    }

    /** What went wrong elsewhere is known here by its words alone. */
    private static final class Verdict implements StepExecutionAggregator {
        private static final String KNOWN = CannotLoad.class.getName() + ": ";

        @Override
        public void aggregate(StepExecution result, Collection<StepExecution> files) {
            new DefaultStepExecutionAggregator().aggregate(result, files);
            files.stream()
                    .filter(file -> file.getStatus().isUnsuccessful())
                    .findFirst()
                    .ifPresent(file -> {
                        throw new CannotLoad(why(file.getExitStatus().getExitDescription()));
                    });
        }

        private static String why(String description) {
            String first = description.lines().findFirst().orElse("");
            return first.startsWith(KNOWN)
                    ? first.substring(KNOWN.length())
                    : "A file could not be loaded; the log of the machine that tried says why.";
        }
    }
}
