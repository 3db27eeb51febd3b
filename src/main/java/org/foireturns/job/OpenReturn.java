package org.foireturns.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.foireturns.model.Place;
import org.foireturns.model.Vintage;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.OurFault;
import org.foireturns.model.finding.Unreadable;
import org.foireturns.pipeline.ReturnReading;
import org.foireturns.store.FrozenFile;
import org.foireturns.store.ReadingHead;
import org.foireturns.upkeep.Quarantine;
import org.jspecify.annotations.Nullable;

/** A return while it is loaded. Once it is broken, nothing of it counts but the findings that say so. */
final class OpenReturn {
    private final FrozenFile frozen;
    private final LocalDate asOf;
    private final @Nullable ReturnReading reading;
    private volatile ReadingHead head;
    private volatile boolean broken;
    /** The list that is decided in parts at the moment. */
    private @Nullable ListAtHand list;

    private OpenReturn(FrozenFile frozen, LocalDate asOf, @Nullable ReturnReading reading, ReadingHead head) {
        this.frozen = frozen;
        this.asOf = asOf;
        this.reading = reading;
        this.head = head;
    }

    static OpenReturn of(FrozenFile frozen, LocalDate asOf, ReturnReading reading) {
        return new OpenReturn(frozen, asOf, reading, head(frozen, reading));
    }

    /** A return of which the reading itself went wrong. */
    static OpenReturn broken(FrozenFile frozen, LocalDate asOf, Throwable cause) {
        OpenReturn file = new OpenReturn(frozen, asOf, null, head(frozen, named(frozen), List.of()));
        file.breakOff(cause);
        return file;
    }

    /**
     * What was read.
     *
     * @throws NullPointerException when the reading itself went wrong: such a return has no blocks to decide
     */
    ReturnReading reading() {
        return Objects.requireNonNull(reading);
    }

    /** The day of the run that reads it. */
    LocalDate asOf() {
        return asOf;
    }

    /** The list of a number, which is begun when another one, or none, was at hand. */
    ListAtHand list(int number, Supplier<ListAtHand> begun) {
        ListAtHand open = list;
        if (open == null || !open.is(number)) {
            open = begun.get();
            list = open;
        }
        return open;
    }

    String id() {
        return frozen.reading();
    }

    String name() {
        return frozen.file().name();
    }

    /** Where the file stands in what is said of it. */
    Place place() {
        return Place.ofFile(frozen.file(), force());
    }

    private @Nullable String force() {
        return reading == null ? named(frozen) : reading.force();
    }

    /** The force that the file's name says, when it says one. */
    private static @Nullable String named(FrozenFile frozen) {
        return frozen.forcesByName().size() == 1
                ? frozen.forcesByName().iterator().next()
                : null;
    }

    boolean broken() {
        return broken;
    }

    /** What is stored of the file as a whole. */
    ReadingHead head() {
        return head;
    }

    /** Marks the return as broken; from here on its head is what is to be stored in place of all that came of it. */
    void breakOff(Throwable cause) {
        Finding why = cause instanceof OutOfMemoryError
                ? new Unreadable(place(), frozen.file().baseName(), "it needs more memory than there is")
                : fault(place(), "our software fails on it (" + cause.getClass().getSimpleName() + ")");
        breakOff(List.of(why));
    }

    /** Marks the return as broken for what the findings say. */
    void breakOff(List<Finding> why) {
        broken = true;
        head = head(frozen, force(), why);
    }

    /** A finding that says how our software failed in this file. */
    Finding fault(Place at, String reason) {
        return new OurFault(at, frozen.file().baseName(), reason);
    }

    private static ReadingHead head(FrozenFile frozen, ReturnReading reading) {
        return new ReadingHead(
                frozen.reading(),
                reading.file(),
                reading.force(),
                reading.readable(),
                reading.accounts().stream()
                        .map(sheet -> new ReadingHead.SheetCells(sheet.name(), sheet.nonBlank(), sheet.notes()))
                        .toList(),
                reading.leftOut(),
                reading.refusals(),
                reading.findings(),
                reading.clues().vintage(),
                reading.setAsideFor().stream().map(Quarantine::toStore).toList(),
                reading.words().stored());
    }

    /** A file of which nothing counts. */
    private static ReadingHead head(FrozenFile frozen, @Nullable String force, List<Finding> why) {
        return new ReadingHead(
                frozen.reading(),
                frozen.file(),
                force,
                false,
                List.of(),
                List.of(),
                List.of(),
                why.stream().map(FindingLine::of).toList(),
                Vintage.UNKNOWN,
                List.of(),
                "");
    }
}
