package org.foireturns.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldCodeTest {
    @ParameterizedTest
    @CsvSource({"' ADDIN zqx', true", "'PRIVATE x', true", "' ADDIN ', false", "' PAGE ', false", "HYPERLINK x, false"})
    void someFieldsKeepWhatNobodySees(String instruction, boolean keeps) {
        assertThat(FieldCode.keeps(instruction)).isEqualTo(keeps);
    }
}
