package org.foireturns.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.foireturns.config.Books;
import org.foireturns.config.ConfigMistakes;
import org.foireturns.forms.AnswersTaken;
import org.foireturns.job.NightlyRun;
import org.foireturns.publish.BooksDoNotClose;
import org.foireturns.publish.Post;
import org.foireturns.report.Readiness;
import org.foireturns.run.Ending;
import org.foireturns.run.Order;
import org.foireturns.run.RunFailed;
import org.foireturns.upkeep.RunLock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/** One run from the command line's options to the last word on the terminal and the letter by mail. */
final class OneRun {
    private final RunOptions options;
    private final FailOn failOn;
    private final PrintWriter out;
    private final PrintWriter err;

    /**
     * A run.
     *
     * @param failOn from what on an open point makes the status other than clear
     */
    OneRun(RunOptions options, FailOn failOn, PrintWriter out, PrintWriter err) {
        this.options = options;
        this.failOn = failOn;
        this.out = out;
        this.err = err;
    }

    /**
     * Runs once.
     *
     * @param asOf the day of the run, null for today
     */
    ExitStatus run(@Nullable LocalDate asOf, boolean force) {
        Complaint complaint = new Complaint(err, options.data(), options.output());
        ExitStatus status = run(asOf, force, complaint);
        err.flush();
        if (!complaint.letter().isEmpty()) {
            tell(complaint);
        }
        return status;
    }

    private ExitStatus run(@Nullable LocalDate asOf, boolean force, Complaint complaint) {
        if (!Files.isDirectory(options.input())) {
            return complaint.noInput(options.input());
        }
        try (RunLock lock = RunLock.take(options.data())) {
            Trouble.requireSpace(options.data(), options.output());
            return run(options.order(lock, asOf, force));
        } catch (ConfigMistakes e) {
            return complaint.mistakes(options.config(), e);
        } catch (RunLock.Locked e) {
            return complaint.locked(e);
        } catch (BooksDoNotClose e) {
            return complaint.booksOpen(e);
        } catch (IOException | RunFailed | RuntimeException e) {
            return complaint.fault(e);
        } catch (VirtualMachineError e) {
            return complaint.fault(new IllegalStateException(e));
        }
    }

    private ExitStatus run(Order order) throws ConfigMistakes, IOException, RunFailed, RunLock.Locked {
        AnswersTaken.take(order, options.config(), Clock.system(ZoneId.systemDefault()))
                .forEach(out::println);
        out.flush();
        Books books = Books.load(options.config());
        try (ConfigurableApplicationContext spring =
                SpringStart.with(order, options.config(), books, ConsoleProgress.on(out))) {
            NightlyRun night = spring.getBean(NightlyRun.class);
            Ending ending = night.run();
            ExitStatus status = say(books, ending);
            if (ending instanceof Ending.Published published) {
                String letter = Summary.letter(published, books.forces());
                Post.Outcome sent = spring.getBean(Post.class).send("foi-returns: " + words(published), letter);
                night.note(published, sent);
                say(sent);
            }
            return status;
        }
    }

    private static String words(Ending.Published published) {
        return Readiness.sentence(published.edition());
    }

    private ExitStatus say(Books books, Ending ending) {
        if (ending instanceof Ending.Published published) {
            new Summary(out, books.forces()).print(published);
            return failOn.status(Readiness.of(published.edition()));
        }
        if (ending instanceof Ending.Unchanged unchanged) {
            Summary.print(out, unchanged);
            return failOn.status(unchanged.readiness());
        }
        out.println("Stopped before the end. Nothing was published; run again to go on from here.");
        return ExitStatus.STOPPED;
    }

    /** A run that breaks off may have done so before there was anything to send mail with. */
    private void tell(Complaint complaint) {
        try (ConfigurableApplicationContext spring = SpringStart.post(options.config())) {
            say(spring.getBean(Post.class).send("foi-returns: the run did not end well", complaint.letter()));
        } catch (RuntimeException e) {
            err.println("No mail could be sent, since application.yml cannot be used.");
        }
    }

    private void say(Post.Outcome sent) {
        if (sent instanceof Post.Failed failed) {
            err.printf("The mail could not be sent: %s.%n", failed.reason());
            err.flush();
        }
    }
}
