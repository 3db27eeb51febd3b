package org.foireturns.pipeline;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foireturns.model.Address;
import org.foireturns.model.Answer;
import org.foireturns.model.CellRange;
import org.foireturns.model.DocumentPlace;
import org.foireturns.model.Observation;
import org.foireturns.model.Outcome;
import org.foireturns.model.Place;
import org.foireturns.model.Proposed;
import org.foireturns.model.Provenance;
import org.foireturns.model.finding.FindingLine;
import org.jspecify.annotations.Nullable;

/**
 * Where the paragraphs of worksheets that were read as a letter stand, so that all that is said of the letter can be
 * said of their cells: the number of "Snapchat – 101" stands in the cell with these words.
 *
 * @param paragraphs their cells, in the order of the letter; none where no sheet was read so
 */
record Origins(List<Origin> paragraphs) {
    private static final Pattern ADDRESS = Pattern.compile("[A-Z]{1,3}[0-9]{1,7}");
    /** A cell of a letter in a sentence: its columns are the words and their numbers. */
    private static final Pattern TOLD = Pattern.compile("\\b[AB][0-9]{1,4}\\b");

    static final Origins NONE = new Origins(List.of());

    /**
     * The cell of a paragraph.
     *
     * @param value the cell of the number at its end, where that is another one
     */
    record Origin(String sheet, Address cell, Address value) {
        Origin(String sheet, Address cell) {
            this(sheet, cell, cell);
        }

        boolean isPair() {
            return !cell.equals(value);
        }
    }

    Origins {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Whether a sheet was made of a label and the number beside it. */
    boolean isPair(String sheet) {
        OptionalInt paragraph = DocumentPlace.paragraph(sheet, new Address(0, 0));
        return paragraph.isPresent() && paragraphs.get(paragraph.getAsInt()).isPair();
    }

    /** What became of a block, told of the cells of the worksheets. */
    BlockOutcome of(BlockOutcome block) {
        if (paragraphs.isEmpty()) {
            return block;
        }
        return new BlockOutcome(
                sheet(block.sheet()),
                block.outcomes().stream().map(this::of).toList(),
                block.labels(),
                block.findings().stream().map(this::of).toList(),
                block.readings(),
                block.proposed().stream().map(this::of).toList());
    }

    /** The name of the worksheet that a sheet was made of. */
    String sheet(String name) {
        Origin first = origin(name, new Address(0, 0));
        return first == null ? name : first.sheet();
    }

    FindingLine of(FindingLine line) {
        Place place = of(line.place());
        String sheet = line.place().sheet();
        if (sheet == null || place.equals(line.place())) {
            return line;
        }
        return line.at(place).saying(TOLD.matcher(line.message()).replaceAll(told -> cell(sheet, told.group())));
    }

    Place of(Place place) {
        String sheet = place.sheet();
        if (sheet == null) {
            return place;
        }
        CellRange cells = place.cells();
        Origin first = origin(sheet, cells == null ? new Address(0, 0) : cells.first());
        if (first == null) {
            return place;
        }
        Place whole = place.onSheet(first.sheet()).saying(place.text());
        return cells == null ? whole : whole.at(range(sheet, cells, first), place.text());
    }

    private Outcome of(Outcome outcome) {
        if (outcome instanceof Outcome.Accepted accepted) {
            return new Outcome.Accepted(of(accepted.observation()), accepted.cells());
        }
        if (outcome instanceof Outcome.Total total) {
            return new Outcome.Total(of(total.observation()), total.cells());
        }
        if (outcome instanceof Outcome.Answered answered) {
            return new Outcome.Answered(of(answered.answer()), answered.cells());
        }
        if (outcome instanceof Outcome.Rejected rejected) {
            List<Outcome.Reason> reasons = rejected.reasons().stream()
                    .map(reason -> reason.at(of(reason.place())))
                    .toList();
            return new Outcome.Rejected(of(rejected.place()), reasons, rejected.cells(), rejected.gap());
        }
        Outcome.SetAside aside = (Outcome.SetAside) outcome;
        Outcome.Reason why = aside.why().at(of(aside.why().place()));
        return new Outcome.SetAside(of(aside.place()), why, aside.cells());
    }

    private Answer of(Answer answer) {
        return new Answer(
                answer.request(),
                answer.force(),
                answer.period(),
                answer.measure(),
                answer.value(),
                answer.victimGender(),
                of(answer.provenance()));
    }

    private Proposed of(Proposed proposed) {
        String sheet = proposed.observation().provenance().sheet();
        return new Proposed(of(proposed.observation()), proposed.code(), cell(sheet, proposed.asked()));
    }

    private Observation of(Observation observation) {
        return new Observation(
                observation.request(),
                observation.force(),
                observation.period(),
                observation.coordinates(),
                observation.count(),
                of(observation.provenance()),
                witnesses(observation.provenance(), observation.witnesses()));
    }

    private Provenance of(Provenance source) {
        Origin first = origin(source.sheet(), source.cells().first());
        return first == null
                ? source
                : new Provenance(
                        source.file(),
                        source.sha256(),
                        first.sheet(),
                        range(source.sheet(), source.cells(), first),
                        source.text());
    }

    /**
     * "period=A2;victim_gender=A5;platform=request" with the cells of the worksheet. What stands over the numbers of a
     * sentence, apart from them, was said elsewhere in the file: the period of the letter.
     */
    private String witnesses(Provenance value, String witnesses) {
        boolean titled = DocumentPlace.ofSentence(value.sheet()).isPresent()
                && value.cells().first().row() > 1;
        return Arrays.stream(witnesses.split(";", -1))
                .map(witness -> {
                    int sign = witness.indexOf('=') + 1;
                    String place = witness.substring(sign);
                    String told = titled && place.equals("A1") ? "file" : cell(value.sheet(), place);
                    return witness.substring(0, sign) + told;
                })
                .collect(Collectors.joining(";"));
    }

    /** A cell as it is written in the worksheet; other words are left. */
    private String cell(String sheet, String words) {
        if (!ADDRESS.matcher(words).matches()) {
            return words;
        }
        Origin origin = origin(sheet, Address.parse(words));
        return origin == null ? words : origin.cell().toString();
    }

    private CellRange range(String sheet, CellRange cells, Origin first) {
        Origin last = origin(sheet, cells.last());
        return last != null && last.sheet().equals(first.sheet())
                ? CellRange.between(first.cell(), last.cell())
                : new CellRange(first.cell(), first.cell());
    }

    private @Nullable Origin origin(String sheet, Address cell) {
        OptionalInt paragraph = DocumentPlace.paragraph(sheet, cell);
        if (paragraph.isEmpty() || paragraph.getAsInt() < 0 || paragraph.getAsInt() >= paragraphs.size()) {
            return null;
        }
        Origin origin = paragraphs.get(paragraph.getAsInt());
        return cell.column() == 0 ? origin : new Origin(origin.sheet(), origin.value());
    }
}
