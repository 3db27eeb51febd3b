package org.foireturns.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stays up and runs at each time of a timetable, whatever became of the run before. */
final class Watch {
    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm z", Locale.UK);
    /** Short enough to notice soon that the machine slept or its clock was set. */
    private static final Duration NAP = Duration.ofSeconds(30);

    private final Timetable timetable;
    private final Clock clock;
    private final Sleep sleep;
    private final BooleanSupplier ending;
    private final PrintWriter out;

    /**
     * A watch.
     *
     * @param ending whether the process was told to end
     */
    Watch(Timetable timetable, Clock clock, Sleep sleep, BooleanSupplier ending, PrintWriter out) {
        this.timetable = timetable;
        this.clock = clock;
        this.sleep = sleep;
        this.ending = ending;
        this.out = out;
    }

    /** Runs until the timetable ends or the process is told to end. */
    void keep(Supplier<ExitStatus> run) throws InterruptedException {
        Optional<ZonedDateTime> next = timetable.after(clock.instant());
        while (next.isPresent()) {
            ZonedDateTime time = next.get();
            out.printf("Next run: %s.%n", WHEN.format(time));
            out.flush();
            while (clock.instant().isBefore(time.toInstant())) {
                Duration left = Duration.between(clock.instant(), time.toInstant());
                sleep.of(left.compareTo(NAP) < 0 ? left : NAP);
            }
            out.printf("The run ended with status %d.%n", safely(run).code());
            out.flush();
            if (ending.getAsBoolean()) {
                return;
            }
            next = timetable.after(clock.instant().isAfter(time.toInstant()) ? clock.instant() : time.toInstant());
        }
        out.println("There is no further time to run at.");
        out.flush();
    }

    /** Whatever breaks one night, the next one has another chance. */
    @SuppressWarnings("CatchThrowable")
    private ExitStatus safely(Supplier<ExitStatus> run) {
        try {
            return run.get();
        } catch (Throwable fault) {
            LOG.error("the run broke off", fault);
            out.printf("The run broke off (%s).%n", fault.getClass().getSimpleName());
            return ExitStatus.STOPPED;
        }
    }

    /** Lets time pass. */
    @FunctionalInterface
    interface Sleep {
        void of(Duration time) throws InterruptedException;
    }
}
