package org.foireturns.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.foireturns.intake.ContentSniffer;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.DocumentPlace;
import org.foireturns.model.Fills;
import org.foireturns.model.Grid;
import org.foireturns.read.Readers;
import org.foireturns.read.contract.UnreadableFile;
import org.jspecify.annotations.Nullable;

/** The cells of the returns, each file opened once. */
final class Sources {
    private final PackedFiles input;
    private final KnownWords words;
    private final KnownNames names;
    private final Map<String, Set<Integer>> rejectedRows;
    private final Map<String, String> offences;
    private final Map<String, String> listed;
    private final Map<String, List<Grid>> grids = new HashMap<>();
    private final Map<String, ListRows> lists = new HashMap<>();

    /**
     * The returns below an input folder.
     *
     * @param offences what was asked of each file with counts
     * @param rejectedRows numbers of the rows that were rejected, by file and sheet
     * @param listed what the rows of lists are, in the words of observations.csv, by file and sheet
     */
    Sources(
            PackedFiles input,
            KnownWords words,
            KnownNames names,
            Map<String, Set<Integer>> rejectedRows,
            Map<String, String> offences,
            Map<String, String> listed) {
        this.input = input;
        this.words = words;
        this.names = names;
        this.rejectedRows = Map.copyOf(rejectedRows);
        this.offences = Map.copyOf(offences);
        this.listed = Map.copyOf(listed);
    }

    static String sheet(String file, String sheet) {
        return file + "!" + sheet;
    }

    /** A cell; where a sheet stands for a sentence of a letter, the paragraph in which the sentence stands. */
    @Nullable
    Cell cell(String file, String sheet, Address address) {
        DocumentPlace.OfSentence sentence = DocumentPlace.ofSentence(sheet).orElse(null);
        Grid grid = grid(file, sheet);
        if (grid == null && sentence != null) {
            return cell(file, sentence.sheet(), sentence.paragraph());
        }
        return grid == null ? null : grid.cell(address);
    }

    /** Whether a cell has a colour, be it blank. */
    boolean coloured(String file, String sheet, Address address) {
        Grid grid = grid(file, sheet);
        return grid != null && grid.fills().at(address) != Fills.NONE;
    }

    /**
     * The rows of a list; empty for one whose lines are not one offence each, so that counting them would count
     * something else.
     */
    Optional<List<SeenRow>> rows(String file, String sheet, CellRange range) {
        Grid grid = grid(file, sheet);
        String name = sheet(file, sheet);
        Map<String, Integer> columns = ListRows.columns(listed.getOrDefault(name, ""));
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                grid == null
                        ? List.of()
                        : lists.computeIfAbsent(
                                        name,
                                        key -> new ListRows(
                                                grid, offences.getOrDefault(file, ""), columns, words, names))
                                .in(range, rejectedRows.getOrDefault(name, Set.of())));
    }

    /** How many rows of lists say something that could not be read for certain. */
    long openRows() {
        return lists.values().stream().mapToLong(ListRows::open).sum();
    }

    private @Nullable Grid grid(String file, String sheet) {
        return grids.computeIfAbsent(file, this::open).stream()
                .filter(grid -> grid.sheet().equals(sheet))
                .findFirst()
                .orElse(null);
    }

    private List<Grid> open(String file) {
        Path path = input.find(file).orElse(null);
        if (path == null) {
            return List.of();
        }
        try {
            return Readers.forFormat(ContentSniffer.formatOf(path))
                    .read(path, file.substring(file.lastIndexOf('/') + 1))
                    .grids()
                    .stream()
                    .map(Grid::standing)
                    .toList();
        } catch (UnreadableFile unreadable) {
            return List.of();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
