package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.foireturns.GridText;
import org.foireturns.lists.Setting;
import org.foireturns.model.Block;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.foireturns.model.ListBody;
import org.foireturns.model.Place;
import org.foireturns.model.Request;
import org.foireturns.normalise.BlockReadings;
import org.junit.jupiter.api.Test;

class DecidedListsTest {
    private static final Grid GRID = GridText.grid("""
            | Crime ref | Victim sex |
            | KP/1      | F          |
            """);
    private static final Request REQUEST = DrawnReturn.request("2025");

    private final DecidedLists lists = new DecidedLists();
    private int decided;

    private BlockOutcome decide(Block.RecordList list, String force) {
        Setting setting =
                new Setting(REQUEST, force, Place.ofRequest("2025"), Optional.empty(), LocalDate.of(2025, 6, 1));
        return lists.of(list, setting, () -> {
            decided++;
            return new BlockOutcome("Sheet1", List.of(), 0, List.of(), new BlockReadings(List.of(), "71/17", ""));
        });
    }

    private static Block.RecordList list(Grid grid) {
        return new Block.RecordList(
                CellRange.of(0, 0, 1, 1),
                List.of(),
                List.of(),
                List.of(),
                new ListBody(grid, 1, List.of(0), 2),
                Map.of(),
                Set.of(),
                false);
    }

    @Test
    void decidesAListOnce() {
        assertThat(decide(list(GRID), "kent")).isSameAs(decide(list(GRID), "kent"));
        assertThat(decided).isEqualTo(1);
    }

    @Test
    void decidesAnewForAnotherForceOrSheetOrKey() {
        decide(list(GRID), "kent");
        decide(list(GRID), "gwent");
        decide(list(GridText.grid("| Crime ref | Victim sex |")), "kent");
        decide(list(GRID).with(Map.of("victim_gender 1", "Female")), "kent");
        assertThat(decided).isEqualTo(4);
    }
}
