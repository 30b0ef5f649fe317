namespace Publisher.Knowledge.Passages;

public enum PassageKind
{
    Heading,
    Paragraph,
    Item,
    Caption,
    Table,
    Column,
    Group,
    Duties,
    Note,
    Notice,
}
