/** The numbers of a figure as a table, one click away; drawn when it is first opened, since most never are. */
import { useState } from 'react';
import { DataTable } from './DataTable';
import { Fold } from './Fold';

interface Props {
  /** What the link that opens it says. */
  readonly summary: string;
  readonly table: Parameters<typeof DataTable>[0];
}

export function TableFold({ summary, table }: Props) {
  const [opened, setOpened] = useState(false);
  return (
    <Fold summary={summary} icon="table" onOpened={() => setOpened(true)}>
      {opened && <DataTable {...table} />}
    </Fold>
  );
}
