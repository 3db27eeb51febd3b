package org.foireturns.lists;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.model.Recent;
import org.foireturns.model.VictimGender;
import org.jspecify.annotations.Nullable;

/** Reads genders of victims, and cells that tell of several. A blank gender is unknown. */
final class VictimCells {

    private final ListWords words;
    private final Map<String, String> key;
    /** What texts say that stand again and again: each is understood once. */
    private final Recent<Optional<VictimGender>> genders = new Recent<>(text -> Optional.ofNullable(genderOf(text)));

    /** @param key what the codes of the list stand for */
    VictimCells(ListWords words, Map<String, String> key) {
        this.words = words;
        this.key = key;
    }

    /** Null when the words of the cell are no gender. */
    @Nullable
    VictimGender gender(@Nullable Cell cell) {
        return cell == null ? VictimGender.UNKNOWN : genders.of(cell.text()).orElse(null);
    }

    private @Nullable VictimGender genderOf(String typed) {
        Reading reading = words.read(key.getOrDefault(CodeKey.entry(Axis.VICTIM_GENDER, typed), typed));
        List<VictimGender> said = reading.all(Fact.OfGender.class)
                .map(Fact.OfGender::gender)
                .distinct()
                .toList();
        if (said.size() == 1 && reading.whole()) {
            return said.get(0);
        }
        boolean other = said.isEmpty() && reading.says(Fact.Other.class) && reading.whole();
        boolean numbered = reading.facts().stream().anyMatch(Fact.Unknown.class::isInstance) && said.isEmpty();
        if (other) {
            return VictimGender.OTHER;
        }
        if (words.withholding().in(typed, reading)) {
            return VictimGender.UNKNOWN;
        }
        boolean nothing = ListWords.unknown(reading) && Cells.saysNothing(reading, typed);
        return nothing || (numbered && reading.whole()) || ListWords.opensUnknown(reading)
                ? VictimGender.UNKNOWN
                : null;
    }

    /**
     * Whether a cell says that there is nothing to tell: "n/a" or "N/A - decoy" in gender and age is an offence without
     * a victim.
     */
    boolean none(@Nullable Cell cell) {
        Reading reading = cell == null ? Reading.NOTHING : words.read(cell.text());
        return reading.says(Fact.NotHeld.class)
                && !reading.says(Fact.Unknown.class)
                && (reading.whole()
                        ? reading.facts().stream().allMatch(Fact.NotHeld.class::isInstance)
                        : ListWords.opensUnknown(reading));
    }

    /** The gender in a cell that says an age as well. */
    @Nullable
    VictimGender genderBesideAge(@Nullable Cell cell) {
        if (cell == null) {
            return VictimGender.UNKNOWN;
        }
        Reading reading = words.read(cell.text());
        List<VictimGender> said = reading.all(Fact.OfGender.class)
                .map(Fact.OfGender::gender)
                .distinct()
                .toList();
        return said.size() == 1 ? said.get(0) : said.isEmpty() && reading.whole() ? VictimGender.UNKNOWN : null;
    }

    /**
     * The parts of a cell that tells gender and age of one victim after the other, "F13, M12"; the cell itself where it
     * does not. "U12" and "U/12" are none of them that are under 12 there, but one of unknown gender.
     */
    List<Cell> each(Cell cell) {
        String apart = cell.isText() ? words.genderApart(cell.text()) : null;
        if (apart != null) {
            return List.of(Cell.text(cell.address(), apart, cell.style()));
        }
        List<String> parts = words.joints().victims(cell.text()).stream()
                .map(part -> words.apart(part).strip())
                .toList();
        boolean victims = cell.isText() && parts.stream().map(words::read).allMatch(VictimCells::tellsOfOne);
        return victims
                ? parts.stream()
                        .map(part -> Cell.text(cell.address(), part, cell.style()))
                        .toList()
                : List.of(cell);
    }

    private static boolean tellsOfOne(Reading reading) {
        boolean gender = reading.all(Fact.OfGender.class).count() == 1 || reading.says(Fact.Unknown.class);
        boolean age = reading.says(Fact.OfAge.class) || reading.says(Fact.Number.class);
        return reading.whole()
                && gender
                && (age || reading.all(Fact.Unknown.class).count() > 1);
    }
}
