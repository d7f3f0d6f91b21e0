<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Dialogs</name>
    <message>
        <source>Open a folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open files, a ZIP or an ISO</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FoundText</name>
    <message>
        <source>Your name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your birth date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hospital</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Staff name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other writing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Label or setting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Handwriting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Barcode</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Top left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>At the top</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Top right</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On the left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the middle</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On the right</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bottom left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>At the bottom</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bottom right</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sure</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Likely</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please look</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>on %n picture(s)</source>
        <translation><numerusform>on %n picture</numerusform><numerusform>on %n pictures</numerusform></translation></message>
    <message numerus="yes">
        <source>Printed on %n picture(s)</source>
        <translation><numerusform>Printed on %n picture</numerusform><numerusform>Printed on %n pictures</numerusform></translation></message>
    <message>
        <source>%1, %2</source>
        <comment>where in a picture, on how many</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of someone else</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A birth date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>National number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exam number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exam date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your address or phone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address or phone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Machine number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Age or sex</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Page full of words</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Side marker</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>View or position</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Body part label</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind of scan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Machine setting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Brightness setting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Picture number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Maker or machine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Machine message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>May be writing</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Face &amp; 3D</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hidden details</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text in pictures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>AI and outside companies</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Also on this disc</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>My questions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How we checked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Forms and policies</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Before a scan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What happens to my pictures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a chart, read aloud. %1 is a detail, %2 how many people fit</extracomment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>+ %n more detail(s)</source>
        <translation><numerusform>+ %n more detail</numerusform><numerusform>+ %n more details</numerusform></translation></message>
    <message>
        <source>narrows further; we can’t count</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PictureBoxes</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>number of a box, what it is, level word</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what it is, level word</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>QuestionsSheet</name>
    <message>
        <source>My questions about my scans</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I spoke with:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You do not need to refuse a scan to protect your privacy.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not medical or legal advice.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>VolumeWords</name>
    <message>
        <source>Three directions need more slices than this series has.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We cannot show three directions. The files do not say where their slices lie.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We cannot show three directions. All slices lie in one place.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We cannot show three directions. The files do not say how large their parts are.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We cannot show three directions. The directions in these files make no sense.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We cannot show three directions, because the pictures are in color.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We cannot show three directions, because the slices differ in size.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We cannot show three directions, because each picture holds many small slices.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We cannot show three directions. The files say that there are too many slices.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>These are single overview pictures, so there are no three directions to show.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We cannot show three directions, because the pictures are empty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We cannot show three directions, because the numbers in the files make no sense.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From the feet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From the front</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From the side</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>axial</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>coronal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sagittal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>R: the right side of the body</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>L: the left side of the body</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A: the front of the body</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>P: the back of the body</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>H: towards the head</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>F: towards the feet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>R right, L left, A front, P back, H head, F feet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We cannot show this series in three directions.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The scan is large. We made it smaller for this view.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>The same place was scanned %n more time(s). We show the first one.</source>
        <translation><numerusform>The same place was scanned %n more time. We show the first one.</numerusform><numerusform>The same place was scanned %n more times. We show the first one.</numerusform></translation></message>
    <message numerus="yes">
        <source>%n picture(s) of this series are not in this view.</source>
        <translation><numerusform>%n picture of this series is not in this view.</numerusform><numerusform>%n pictures of this series are not in this view.</numerusform></translation></message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Front desk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Privacy officer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Radiologist</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Researcher</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>AI company, through your clinic</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Before the scan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When you sign a form</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>After the scan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When you get the disc</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Before it is shared</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>a date such as 4 Jun 2025, in Qt's format letters</extracomment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n disc(s) and folders</source>
        <translation><numerusform>%n disc and folders</numerusform><numerusform>%n discs and folders</numerusform></translation></message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation><numerusform>%n picture</numerusform><numerusform>%n pictures</numerusform></translation></message>
    <message numerus="yes">
        <source>%n series</source>
        <translation><numerusform>%n series</numerusform><numerusform>%n series</numerusform></translation></message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation><numerusform>%n visit</numerusform><numerusform>%n visits</numerusform></translation></message>
    <message>
        <source>dates hidden</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation><numerusform>%n file</numerusform><numerusform>%n files</numerusform></translation></message>
    <message>
        <source>Name of the file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of the folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text inside the file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note inside the file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of the disc</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Table of contents of the disc</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%1, %n without a date</source>
        <extracomment>%1 are the dates of the other visits</extracomment>
        <translation><numerusform>%1, %n without a date</numerusform><numerusform>%1, %n without a date</numerusform></translation></message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>We looked at the details in 1 file. We did not look for words or faces in the pictures.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>We looked at the details in %Ln files. We did not look for words or faces in the pictures.</source>
        <translation><numerusform>We looked at the details in %Ln files. We did not look for words or faces in the pictures.</numerusform><numerusform>We looked at the details in %Ln files. We did not look for words or faces in the pictures.</numerusform></translation></message>
    <message>
        <source>Anyone who opens this disc can read your name and birth date.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Anyone who opens this disc can read your name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Anyone who opens this disc can read a number that leads to you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Anyone who opens this disc can read details that lead to you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It matters when a copy goes on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It points to you, by name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>So far: it points to you, by name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It points to you, by number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>So far: it points to you, by number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It points to you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>So far: it points to you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It could point to you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>So far: it could point to you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We did not find your name. Other details could be put together. It matters when a copy goes on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We did not find your name yet. Other details could be put together.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We are still looking.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We looked at 1 file so far. We did not find details that point to you yet.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>We looked at %Ln files so far. We did not find details that point to you yet.</source>
        <translation><numerusform>We looked at %Ln files so far. We did not find details that point to you yet.</numerusform><numerusform>We looked at %Ln files so far. We did not find details that point to you yet.</numerusform></translation></message>
    <message>
        <source>What we find shows up here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We could not read this disc.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>So we cannot say who it points to. It may be scratched. Ask for a new copy.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is nothing here to check.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We found no files. Check that this is the right disc or folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We found little that points to you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We can miss things.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We did not find details that point to you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another name of yours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your name at birth</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your mother’s name at birth</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The name you go by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note on the name you go by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your parent or guardian</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who your guardian is to you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Group that is responsible for you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Home address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Country where you live</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Region where you live</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time of birth</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Birth date in another calendar</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date of death in another calendar</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Neutered or not</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note on gender</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pronouns</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note on pronouns</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sex as used for your care</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note on sex as used for your care</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Body mass index</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Depth of your body, front to back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Width of your body</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ethnic group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your job</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Smoker or not</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pregnant or not</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date of last period</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Religion</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Language you speak</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Military rank</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Branch of the military</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Human or animal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Breed of the animal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Link to a photo of you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Photo of you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your health history</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Allergies</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Health alerts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How you were at the time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Drug given before the scan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Special needs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes about you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why you came in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why you came in (code)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Main illness (code)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other illness (code)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tissue test result (code)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Illness named when you went home</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reason for the exam</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reason for the visit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reason for the visit (code)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reason for the exam (code)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text of the report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Result in the report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes on the result</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contrast dye used</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contrast dye asked for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tracer used</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Patient number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another patient number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other patient numbers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who gave you the patient number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind of patient number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where your record is kept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Health plan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Health plan number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Order number of the exam</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who gave the order number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exam number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who gave the exam number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hospital stay number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who gave the stay number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number of this care period</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What this care period was for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who gave the care period number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number of the ordered exam</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number of the planned step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number of the exam step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Order number of your doctor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Order number of the scan center</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number of the result</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number of the report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number of the tissue sample</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Long ID of the tissue sample</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Order number of the tissue sample</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number of the slide or jar</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Barcode</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text on the label</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Long ID of the exam</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Long ID of the set of pictures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Long ID of the picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Long ID of the file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Long ID of a file in the table of contents</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Long ID of another picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Long ID of your position in the machine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Long ID of a shared clock</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Long ID of one X-ray shot</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Long ID of what made the file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Long ID of how frames are sorted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Long ID of joined pictures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Long ID of a storage step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Long ID of the disc</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Long ID of the machine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Long ID of a tracked finding</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of a tracked finding</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Long ID of a marked point</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Long ID of a note in the report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Long ID in the report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Long ID of a dose goal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Long ID of a digital signature</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exam date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exam time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date of this set of pictures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time of this set of pictures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date the picture was taken</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time the picture was taken</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date and time the picture was taken</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date and time of each frame</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date the picture was made</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time the picture was made</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date the file was made</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time the file was made</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date the view was saved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time the view was saved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date the exam began</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time the exam began</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date and time the exam began</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date the exam ended</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time the exam ended</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date and time the exam ended</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date the exam was planned for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time the exam was planned for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date and time the exam was planned for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date you came in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time you came in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date you went home</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time you went home</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date you were to come in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date you were to go home</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date of the order</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time of the order</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date the exam arrived</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date the exam was done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date the exam was checked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date a doctor read the exam</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date of the screenshot</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time of the screenshot</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date the machine was last tuned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time the machine was last tuned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date the X-ray plate was last tuned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time the X-ray plate was last tuned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time the tracer was given</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time the tracer dose ended</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date and time the tracer was given</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date and time the tracer dose ended</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time the contrast dye was given</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time the contrast dye ended</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date and time the scan began</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date and time the scan ended</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date and time used for the tracer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date and time another device worked on it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date and time the report was signed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date and time of a note in the report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date and time in the report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date in the report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time in the report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date and time someone took part</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date and time details were changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date and time of the digital signature</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date of drawn notes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time of drawn notes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date of a curve</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time of a curve</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date the outlines were drawn</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time the outlines were drawn</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date of the radiation plan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time of the radiation plan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date of radiation care</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time of radiation care</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date of review</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time of review</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date the source was measured</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date and time of the document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hospital or clinic</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address of the hospital or clinic</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hospital or clinic (code)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind of department</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where you were in the hospital</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ward or home where you stayed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ward where you were to stay</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Room of the exam</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Room planned for the exam</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ward that asked for the exam</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who keeps the report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clinic that signed the report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clinic of the staff</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Place on the map (north or south)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Place on the map (east or west)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Height above the sea</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date and place of a photo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time and place of a photo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Doctor who asked for the scan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address of the doctor who asked for the scan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Phone of the doctor who asked for the scan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Doctor who asked for the scan (details)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Doctor who gave advice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Doctor who ordered the exam</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Doctor in charge of you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Doctor who did the exam</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Doctor who read the scan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Doctor who signed the report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Person who took the scan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Person who took the scan (details)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Doctor planned for the exam</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who was to get the results</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Person who typed in the order</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where the order was typed in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Phone number for questions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Phone or e-mail for questions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A name in the report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address of a person named here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Phone of a person named here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Phone or e-mail of a person named here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Staff number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who signed the report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who wrote the report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who took part</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Person who made the marks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Member of staff</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Person who checked it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Person who drew the outlines</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Doctor who wrote the report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Person who recorded the report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Person who typed the report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who got the report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where the report was sent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Person who judged the pictures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Owner of the camera</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Team in charge</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Maker of the machine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Model of the machine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Software of the machine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Machine serial number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Machine number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Device number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Device numbers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of the machine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of the machine used</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of the machine planned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Network name of the machine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Network name of the machine used</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Network name of the machine planned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Network name of the scan storage</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Network name of the program that wrote it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Network name of the sender</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Network name of the receiver</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hidden maker data at the start of the file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Network name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number of the X-ray plate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number of the X-ray cassette</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number of the scanner frame</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number of the X-ray power unit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number of the X-ray tube</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Serial number of the lens</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of the radiation machine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Serial number of the source</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Label of the device</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number of the screenshot device</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Web address of the pictures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Web address of a storage place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Web address of the picture data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Web address of a contact</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Web address of a document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of the exam</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of the set of pictures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of the scan settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes on the scan settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Body part</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exam that was ordered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exam that was done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exam that was planned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes on the exam</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes on the planned exam</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes on the order</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes on the ordered exam</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes on the picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes on a frame</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes on the scan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes on the visit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes on the view</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How the picture was changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes that identify</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text in the report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text drawn on a picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Typed notes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes on drawings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes drawn on the picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Marks drawn on the picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Body of the report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Document inside the scan file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Title of the document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pictures that this one was made from</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Links to other pictures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Links to other exams</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Details of the order</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Small preview picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Old values, kept after a change</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Values that were changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Program that changed the file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where the old values came from</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Locked details</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Digital signature</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who signed with a digital key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Left-over bytes at the end</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of the outlines</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of an outline</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of the radiation plan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes on the radiation plan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How you were placed for radiation care</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number of the couch or support</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who pays for the study</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Study number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of the study</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number of the study site</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Study site</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your number in a study</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your number for study readers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Visit number in a study</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Visit in a study</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Study center</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set of pictures in a study</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Board that approved the study</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Label “your details are removed”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How the file says it was cleaned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How the file says it was cleaned (code)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Label on words in the picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Label on faces in the picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Label on changed dates</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other devices or programs that worked on it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Program that drew the outline</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outline drawn by a program or a person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of the program</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Version of the program</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Maker of the program</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Label in the disc’s table of contents</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind of letters used</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hidden maker field</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Detail with no public name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>X-ray picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CT scan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>MRI scan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PET scan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nuclear medicine scan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ultrasound</source>
        <extracomment>scans: ultrasound, title</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ultrasound inside a blood vessel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bone density scan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bone density ultrasound</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Breast X-ray (mammogram)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>X-ray film of blood vessels</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>X-ray film</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dental X-ray</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dental X-ray of the jaw</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Camera pictures from inside the body</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Microscope picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Microscope slide</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Skin picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Photo of the eye</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Eye scan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Light scan (OCT)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Map of the eye</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Eye test: field of view</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Eye measures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Eye test: how well you see</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Laser scan of the surface</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Surface scan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>3D model</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Magnetic scan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Heat picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Light scan of tissue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Heart rhythm test</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Heart trace (ECG)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Brain trace (EEG)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Muscle trace (EMG)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Eye movement trace</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Blood flow trace</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Breathing trace</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Body position trace</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sound recording</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Report or measures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>List of key pictures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved view settings and marks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outline drawn on pictures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How two scans line up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Marked points</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How pixels become measures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How scans are measured in 3D</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes drawn on pictures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Surface colors of a 3D model</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Print on film</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Settings for a CT scan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Settings for an X-ray film</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Picture for radiation care</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Radiation dose map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outlines for radiation care</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Plan for radiation care</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Record of radiation care</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Goal of radiation care</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Eye lens measures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check of a result</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Heart ultrasound</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>MRI scan of blood vessels</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>MRI scan (spectrum)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ultrasound film</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>MRI measures (spectrum)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Screenshot saved as a scan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recorded trace</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pulse trace</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved brightness settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Picture of a kind that we do not know</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>3D X-ray scan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Breast X-ray in slices</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Light scan inside a blood vessel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Map of values made from a scan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Raw data from the machine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outline drawn on a surface</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nerve paths drawn by a program</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Camera picture from inside the body</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Camera film from inside the body</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Microscope film</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Report with measures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Report with measures in 3D</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Log of the procedure</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Marks of a computer on a breast X-ray</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Marks of a computer on a chest scan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Record of the X-ray dose</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Record of a tracer dose</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Marks of a computer on a bowel scan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Report on an implant plan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Report on the pictures taken</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Heart ultrasound report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Record of drugs given</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PDF document in a scan file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Report (CDA) in a scan file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Layout of a screen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Settings for a scan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Storage list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Security scan of a bag or person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ultrasound test of a material</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Color table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Implant data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other kind of file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The disc’s table of contents</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>File of a kind that we do not know</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Small program (script)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Starts by itself</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Data file (XML)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Report (CDA)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Data file (JSON)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Settings file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Photo or picture (JPEG)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Picture (TIFF)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Picture (BMP)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Picture (GIF)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Picture (WebP)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Office document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Small preview pictures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Packed files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Font</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Icon</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Image of a whole disc</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Empty file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shortcut to another file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Some hidden maker fields hold codes that only the maker can read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We did not look at the small preview pictures that Windows made. They can show old pictures.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Some pages are pictures of paper. We could not read the words on them. Please look at them yourself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file is locked. Ask the clinic for the password.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We read only the plain words in this database. It can hold more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We did not look for words or faces in the pictures. Please look through them yourself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You stopped this check. What we found so far is kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sorry, this check stopped early. The other checks are fine. Try it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This text is very long. We read the first part only.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We never start a program from a disc. We read only the plain words inside it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We did not unpack this file. Unpack it yourself and open the folder here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We did not look at or listen to this recording. Please do that yourself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We did not look at this video. Please look at it yourself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We did not listen to this sound. Please listen to it yourself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We read only the plain words in this document. It can hold more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We do not know this kind of file. We read only the plain words inside it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We did not open this disc image inside the disc. Copy it out and open it here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This document is damaged. We read only the plain words inside it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This document has very many pages. We read the first part only.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file has very many details. We read the first part only.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This picture has very many details. We read the first part only.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The details in this picture are damaged. We read what we could.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This picture is damaged. We read what we could.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This picture is cut short. We read what is there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We cannot show this kind of picture yet. We read the plain words inside it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We found no name in the scan files, so we had no name to look for here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Some details are locked in the file. We could not read them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This version does not check if head scans show a face. A head scan with thin slices can.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This worked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not there any more. Check that the disc is in, and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This computer does not let us read this. Copy it to your own folder, and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The disc could not be read here. It may be scratched. Wipe it, or ask for a new copy.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file changed while we read it. Close other programs, and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is nothing in this. Ask for a new copy if you miss something.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file is cut short. Ask for a new copy.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file is damaged. Ask for a new copy.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is larger than we can read. Ask the clinic for it in smaller parts.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This has too many layers inside each other to read. Ask for a new copy.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This unpacks to far more than it should, so we stopped. Do not open it. Ask for a new copy.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file’s name points outside its folder, so we left it out. Ask the clinic about it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not a scan file. Try another file or folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We cannot read this kind of file yet. Ask for a plain DICOM copy.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We cannot read this kind of file yet (%1). Ask for a plain DICOM copy.</source>
        <extracomment>%1 is the name of a file format</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is locked with a password. Type the password your clinic gave you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This password does not fit. Check it, and type it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is locked in a way that we cannot open. Open it with the program that locked it, and open the folder here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file holds no picture. You can still see its details.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The picture in this file makes no sense. Ask for a new copy.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file made our reader stop. We left it out and went on. Ask for a new copy.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file took too long to read. We left it out and went on. You can try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You stopped this. You can start it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file could not be saved. Pick another folder, and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is not enough room here. Pick another folder, and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This command does not fit. Type disclens --help to see what does.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This does not fit: %1. Type disclens --help to see what does.</source>
        <extracomment>%1 is an option of the command line</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sorry, something went wrong in this program. Nothing was sent anywhere. Please try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This version does not have this check.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 hidden maker field holds codes that only the maker can read.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%Ln hidden maker fields hold codes that only the maker can read.</source>
        <translation><numerusform>%Ln hidden maker fields hold codes that only the maker can read.</numerusform><numerusform>%Ln hidden maker fields hold codes that only the maker can read.</numerusform></translation></message>
    <message>
        <source>We left out 1 thing here.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>We left out %Ln things here.</source>
        <translation><numerusform>We left out %Ln things here.</numerusform><numerusform>We left out %Ln things here.</numerusform></translation></message>
    <message>
        <source>This file starts in an old form. We could read it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file does not say how it is stored. We worked it out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file stores its numbers in an old order. We could read it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The details in this file were packed. We unpacked and read them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file starts like a program. Do not start it. Ask the clinic to check it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The start of this file is not blank. In some kinds of pictures this is usual.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is more data after the end of this file. We do not know what it means.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file is cut short. We read what is there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file says that it is longer than it is. We read what is there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file does not say which letters it uses. Some names may look wrong.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A text in this file is very long. We read the first part only.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A detail in this file has the wrong form. We read it as well as we could.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We could read only the first part of this file. Ask for a new copy.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is something odd about this file. We could read it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, in a file name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, in a folder name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, in a document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, in the details of a document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, in the label of the disc</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, in the name of the disc or folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, in the disc’s table of contents</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your patient number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of staff</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This looks like a made-up name. It names no one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This looks like a code. Someone may hold the list that leads to you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This looks like a made-up number. It leads to no one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The name beside it is made up, but the number may be real.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This looks like a made-up date.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This only fills the place. It says nothing about you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Few people reach this age, so it narrows down who you are.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It names your mother. Some banks ask for this name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It names someone close to you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It names who looks after you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An old name can be used to find you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An old or other name can be used to find you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It shows where you live.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It shows how to reach you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The day of your scan stands inside this number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A small copy of the picture can stay when the picture is changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Old values can stay here after they were changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Possible mark of an AI tool</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Possible mark of an outside service</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A made-up name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A name or code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, in a hidden maker field</source>
        <extracomment>%1 is "Your name", "Birth date" …</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, in “%2”</source>
        <extracomment>%1 is "Your name", "Birth date" …; %2 is the place, such as "Name of the exam"</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only the maker can read this. We could not check it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We could not check this. It may hold details about you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It points to you, in a place where few people look.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It says something about you, in a place where few people look.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is about the disc, not about you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Put with other details, it narrows down who you are.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your name is in the name of 1 file.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Your name is in the names of %Ln files.</source>
        <translation><numerusform>Your name is in the names of %Ln files.</numerusform><numerusform>Your name is in the names of %Ln files.</numerusform></translation></message>
    <message>
        <source>Your name is in the label of the disc.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your name is in a hidden maker field of 1 file.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Your name is in hidden maker fields of %Ln files.</source>
        <translation><numerusform>Your name is in hidden maker fields of %Ln files.</numerusform><numerusform>Your name is in hidden maker fields of %Ln files.</numerusform></translation></message>
    <message>
        <source>A program on this disc may start by itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This disc has a viewer program.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 file</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation><numerusform>%Ln files</numerusform><numerusform>%Ln files</numerusform></translation></message>
    <message>
        <source>%1: in %2.</source>
        <extracomment>%1 is a detail such as "Birth date", %2 is "318 files"</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It names the program: %1, by %2.</source>
        <extracomment>%1 is the name of a program, %2 of a company</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It names the program: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It names the company: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It points to %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your name is in 1 file.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Your name is in %Ln files.</source>
        <translation><numerusform>Your name is in %Ln files.</numerusform><numerusform>Your name is in %Ln files.</numerusform></translation></message>
    <message>
        <source>It names you. Anyone who opens the file can read it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It may be your name, or a part of it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your patient number is in 1 file.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Your patient number is in %Ln files.</source>
        <translation><numerusform>Your patient number is in %Ln files.</numerusform><numerusform>Your patient number is in %Ln files.</numerusform></translation></message>
    <message>
        <source>Your hospital can find you by this number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With the hospital’s own list, this number leads to you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your birth date is in 1 file.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Your birth date is in %Ln files.</source>
        <translation><numerusform>Your birth date is in %Ln files.</numerusform><numerusform>Your birth date is in %Ln files.</numerusform></translation></message>
    <message>
        <source>It stands with your name, so it is clear that it is yours.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Few people share it. With your town, it can point to you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Many people share this.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address or phone number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your address or phone number is in 1 file.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Your address or phone number is in %Ln files.</source>
        <translation><numerusform>Your address or phone number is in %Ln files.</numerusform><numerusform>Your address or phone number is in %Ln files.</numerusform></translation></message>
    <message>
        <source>It shows where you live or how to reach you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It may show where someone lives or how to reach them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Personal trait</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A personal trait is in 1 file.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>A personal trait is in %Ln files.</source>
        <translation><numerusform>A personal trait is in %Ln files.</numerusform><numerusform>A personal trait is in %Ln files.</numerusform></translation></message>
    <message>
        <source>A staff name is in 1 file.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Staff names are in %Ln files.</source>
        <translation><numerusform>Staff names are in %Ln files.</numerusform><numerusform>Staff names are in %Ln files.</numerusform></translation></message>
    <message>
        <source>It names someone who cared for you. That can show where you were.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The hospital or clinic is named in 1 file.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>The hospital or clinic is named in %Ln files.</source>
        <translation><numerusform>The hospital or clinic is named in %Ln files.</numerusform><numerusform>The hospital or clinic is named in %Ln files.</numerusform></translation></message>
    <message>
        <source>It shows where you had your scan.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Many people share this place.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date or time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exact dates are in 1 file.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Exact dates are in %Ln files.</source>
        <translation><numerusform>Exact dates are in %Ln files.</numerusform><numerusform>Exact dates are in %Ln files.</numerusform></translation></message>
    <message>
        <source>This date is about the machine or the file, or is the same for many people.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Machine number or name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The machine’s number or name is in 1 file.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>The machine’s number or name is in %Ln files.</source>
        <translation><numerusform>The machine’s number or name is in %Ln files.</numerusform><numerusform>The machine’s number or name is in %Ln files.</numerusform></translation></message>
    <message>
        <source>It points to one machine in one place.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There are many machines like this.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Long ID number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A long ID number is in 1 file.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Long ID numbers are in %Ln files.</source>
        <translation><numerusform>Long ID numbers are in %Ln files.</numerusform><numerusform>Long ID numbers are in %Ln files.</numerusform></translation></message>
    <message>
        <source>A detail that points to you is inside this number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It links this file to the first one at the hospital.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This number is the same for many people.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hidden maker fields are in 1 file.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Hidden maker fields are in %Ln files.</source>
        <translation><numerusform>Hidden maker fields are in %Ln files.</numerusform><numerusform>Hidden maker fields are in %Ln files.</numerusform></translation></message>
    <message>
        <source>Makers can put any detail here. This text could say something about you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It holds settings of the machine.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Typed notes are in 1 file.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Typed notes are in %Ln files.</source>
        <translation><numerusform>Typed notes are in %Ln files.</numerusform><numerusform>Typed notes are in %Ln files.</numerusform></translation></message>
    <message>
        <source>Someone typed a detail here that points to you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People can type anything here, even a name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>These words are the same for many people.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your name, printed on a picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your name is printed on pictures in 1 file.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Your name is printed on pictures in %Ln files.</source>
        <translation><numerusform>Your name is printed on pictures in %Ln files.</numerusform><numerusform>Your name is printed on pictures in %Ln files.</numerusform></translation></message>
    <message>
        <source>It stays on the picture when the file’s details are taken out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It may be your name. Please look at the picture yourself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Words printed on a picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Words are printed on pictures in 1 file.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Words are printed on pictures in %Ln files.</source>
        <translation><numerusform>Words are printed on pictures in %Ln files.</numerusform><numerusform>Words are printed on pictures in %Ln files.</numerusform></translation></message>
    <message>
        <source>Words on a picture can hold a name or a date. Please look at it yourself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Head scan that may show your face</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Too little of a face can be seen for a match.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Photo or video</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A photo is in 1 file.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Photos are in %Ln files.</source>
        <translation><numerusform>Photos are in %Ln files.</numerusform><numerusform>Photos are in %Ln files.</numerusform></translation></message>
    <message>
        <source>A photo can show who you are at a glance.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A photo can show your face or skin. Please look at it yourself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shape of your body</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your body’s shape can be seen in 1 file.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Your body’s shape can be seen in %Ln files.</source>
        <translation><numerusform>Your body’s shape can be seen in %Ln files.</numerusform><numerusform>Your body’s shape can be seen in %Ln files.</numerusform></translation></message>
    <message>
        <source>A computer could match it with another scan of you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It shows too little for a match.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More about your health than asked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A picture in 1 file can tell more than was asked.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Pictures in %Ln files can tell more than was asked.</source>
        <translation><numerusform>Pictures in %Ln files can tell more than was asked.</numerusform><numerusform>Pictures in %Ln files can tell more than was asked.</numerusform></translation></message>
    <message>
        <source>AI can guess things from a scan that nobody looked for.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your report is in 1 file.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Your report is in %Ln files.</source>
        <translation><numerusform>Your report is in %Ln files.</numerusform><numerusform>Your report is in %Ln files.</numerusform></translation></message>
    <message>
        <source>A report says more about your health than a picture does.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It lists facts about the scan, such as the dose.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Perhaps another person’s data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 file may hold another person’s data.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%Ln files may hold another person’s data.</source>
        <translation><numerusform>%Ln files may hold another person’s data.</numerusform><numerusform>%Ln files may hold another person’s data.</numerusform></translation></message>
    <message>
        <source>Please do not look further or copy it. Give it back to the records department.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mark of an AI tool</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A mark of an AI tool is in 1 file.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>A mark of an AI tool is in %Ln files.</source>
        <translation><numerusform>A mark of an AI tool is in %Ln files.</numerusform><numerusform>A mark of an AI tool is in %Ln files.</numerusform></translation></message>
    <message>
        <source>A program worked on your pictures. It does not show who got a copy.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mark of an outside service</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A mark of an outside service is in 1 file.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>A mark of an outside service is in %Ln files.</source>
        <translation><numerusform>A mark of an outside service is in %Ln files.</numerusform><numerusform>A mark of an outside service is in %Ln files.</numerusform></translation></message>
    <message>
        <source>It points to a place outside this disc. We cannot see what is kept there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It points to a place inside the hospital.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Study or trial label</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A study or trial label is in 1 file.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Study or trial labels are in %Ln files.</source>
        <translation><numerusform>Study or trial labels are in %Ln files.</numerusform><numerusform>Study or trial labels are in %Ln files.</numerusform></translation></message>
    <message>
        <source>It is your number in a study. The study’s list can lead to you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file was made for, or used in, a study. Someone may hold the key to your name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It says which study this is. Many people can be in it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file was made for, or used in, a study.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Label that says “cleaned”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 file says that it was cleaned.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%Ln files say that they were cleaned.</source>
        <translation><numerusform>%Ln files say that they were cleaned.</numerusform><numerusform>%Ln files say that they were cleaned.</numerusform></translation></message>
    <message>
        <source>Fewer details are left. That does not mean that no one can tell it is you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Label says “cleaned”, but details are left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 file says that it was cleaned, but details are left.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%Ln files say that they were cleaned, but details are left.</source>
        <translation><numerusform>%Ln files say that they were cleaned, but details are left.</numerusform><numerusform>%Ln files say that they were cleaned, but details are left.</numerusform></translation></message>
    <message>
        <source>Disc is not locked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The disc is not locked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Anyone who finds the disc can open it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Program on the disc</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 file is a program or starts one.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%Ln files are programs or start one.</source>
        <translation><numerusform>%Ln files are programs or start one.</numerusform><numerusform>%Ln files are programs or start one.</numerusform></translation></message>
    <message>
        <source>Many discs bring a viewer. We never start it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scan file that starts like a program</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 scan file starts like a program.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%Ln scan files start like a program.</source>
        <translation><numerusform>%Ln scan files start like a program.</numerusform><numerusform>%Ln scan files start like a program.</numerusform></translation></message>
    <message>
        <source>Do not start this file. Ask the clinic to check it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Files that we could not read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 file could not be read.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read.</source>
        <translation><numerusform>%Ln files could not be read.</numerusform><numerusform>%Ln files could not be read.</numerusform></translation></message>
    <message>
        <source>We do not know what they hold. The disc may be scratched.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scan of a child</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 file is a scan of a child.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%Ln files are scans of a child.</source>
        <translation><numerusform>%Ln files are scans of a child.</numerusform><numerusform>%Ln files are scans of a child.</numerusform></translation></message>
    <message>
        <source>A child cannot agree today but may care a lot as an adult.</source>
        <extracomment>questions: child-scan, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Consent form</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 file is a consent form.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%Ln files are consent forms.</source>
        <translation><numerusform>%Ln files are consent forms.</numerusform><numerusform>%Ln files are consent forms.</numerusform></translation></message>
    <message>
        <source>It can say how your pictures may be used. It can also hold your name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It can say how your pictures may be used.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Privacy policy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 file is a privacy policy.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%Ln files are privacy policies.</source>
        <translation><numerusform>%Ln files are privacy policies.</numerusform><numerusform>%Ln files are privacy policies.</numerusform></translation></message>
    <message>
        <source>About any scan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is about any scan.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is good to know for any scan.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Some computers start the viewer on their own. We never start it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Viewer program</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It shows the pictures. We never start it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A script can start other programs. We never start it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A shortcut can start other programs. We never follow it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Windows made them. They can show old pictures.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hidden maker fields</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date inside a long ID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other short texts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E-mail address in a text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Web address in a text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address of a computer in a text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What looks like a social security number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What looks like an NHS number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What looks like a national number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What looks like a tax number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Phone number in a text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Postal address in a text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Town and postal code in a text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Town and ZIP code in a text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Birth date in a text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date in a text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Age in a text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A name in a text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of a computer on a network</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 study</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>law or official rule, %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>technical standard, %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>medical group, %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>news report, %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In one study, software matched head MRI scans to the right face photo for 70 of 84 people.</source>
        <extracomment>evidence: face-mri-photo-match-2019, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A later test matched about 97 of every 100 head MRI scans to the right face photo.</source>
        <extracomment>evidence: face-mri-newer-software-2021, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>157 volunteers took part. This was before any face removal was used.</source>
        <extracomment>evidence: face-mri-newer-software-2021, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Removing the face from a head scan helps, but about 3 in 10 scans could still be matched in one test.</source>
        <extracomment>evidence: face-removal-not-perfect-2021, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Some kinds of MRI show a face clearly, and some hardly show it at all.</source>
        <extracomment>evidence: face-mri-type-matters, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>27.5 of every 100 matches were right among 29 people. The tools of that time were weak; later studies found much higher rates.</source>
        <extracomment>evidence: face-ct-photo-app-2012, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People looking with their own eyes were right about 6 times in 10 when they matched CT faces to photos.</source>
        <extracomment>evidence: face-human-eye-2014, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Even blurry brain PET scans were matched to face photos up to 42 times in 100.</source>
        <extracomment>evidence: face-pet-2022, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>182 volunteers took part. Rates were 42 of 100 for one common tracer and 32 to 35 for two others. The authors asked researchers to think about face removal for PET too.</source>
        <extracomment>evidence: face-pet-2022, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In one CT test, face removal cut correct matches from 93 to 6 of every 100.</source>
        <extracomment>evidence: face-removal-helps-petct-2023, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>AI can partly rebuild a face that was blurred or cut out of a head MRI.</source>
        <extracomment>evidence: face-rebuilt-by-ai-2019, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Blurring gave weak protection. Cutting the face away was stronger but could still be partly undone.</source>
        <extracomment>evidence: face-rebuilt-by-ai-2019, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With newer software, head CT scans were matched to the right face photo 78 times in 100.</source>
        <extracomment>evidence: face-ct-newer-software-2022, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>182 volunteers took part. In the same work, MRI reached 97 to 98 of 100. The search pool was only the study group.</source>
        <extracomment>evidence: face-ct-newer-software-2022, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A newer tool that takes out faces cut matches to 8 or fewer of every 100 scans.</source>
        <extracomment>evidence: face-removal-newer-tool-2022, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>After the tool was used, matches fell to 0 to 4 of 100 for PET, 5 for CT and 8 for MRI. Effects on brain measures were small.</source>
        <extracomment>evidence: face-removal-newer-tool-2022, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A computer could tell if two chest X-rays came from the same person about 96 times in 100.</source>
        <extracomment>evidence: chest-xray-same-person-2022, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The test used 112,120 images from 30,805 people and worked even when ten or more years had passed. It links scans to each other; it needs one scan with a name to find out who you are.</source>
        <extracomment>evidence: chest-xray-same-person-2022, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Brain shape on MRI picked out the right person a year later almost every time in one study.</source>
        <extracomment>evidence: brain-shape-2015, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>215 healthy people were scanned twice. The right match came first in 99.5 to 100 of every 100 tries. This compares scan to scan.</source>
        <extracomment>evidence: brain-shape-2015, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>AI can guess a person's stated race from X-rays and CT scans, and doctors do not know how it does so.</source>
        <extracomment>evidence: ai-guess-race-2022, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>AI guessed age from a chest X-ray to within about 2 years on average.</source>
        <extracomment>evidence: ai-guess-age-xray-2021, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The test used 66,643 X-rays from 47,060 healthy adults. So leaving out the birth date does not fully hide age.</source>
        <extracomment>evidence: ai-guess-age-xray-2021, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>AI could tell male from female chest X-rays almost every time.</source>
        <extracomment>evidence: ai-guess-sex-xray-2021, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On a scale where 1.0 is perfect, the score was 1.0 in the main test and 0.98 on X-rays from another country.</source>
        <extracomment>evidence: ai-guess-sex-xray-2021, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From a photo of the back of the eye, AI can tell sex and guess age to within about 3 years.</source>
        <extracomment>evidence: ai-eye-photo-2018, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Models were trained on data from 284,335 people. The score for sex was 0.97, where 1.0 is perfect.</source>
        <extracomment>evidence: ai-eye-photo-2018, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>AI did better than chance at guessing the type of health insurance from a normal chest X-ray.</source>
        <extracomment>evidence: ai-guess-insurance-2025, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scores were about 0.67 to 0.70, where 0.5 is a coin flip. That is far from sure for any one person, but it shows that scans can carry hints about money and social life.</source>
        <extracomment>evidence: ai-guess-insurance-2025, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>AI can estimate body fat from a chest X-ray plus age, sex, height and weight.</source>
        <extracomment>evidence: ai-body-fat-2025, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The tool used X-rays plus record data and scored 0.84, where 1.0 is perfect. This could help patients, but it also shows a scan may hold more than you came in for.</source>
        <extracomment>evidence: ai-diabetes-xray-2023, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>AI that makes fake scans can sometimes copy the real scans it learned from.</source>
        <extracomment>evidence: ai-repeats-training-scans-2024, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In one set of tests, about 4 in 10 training scans were found to be stored by the model. Using more data and some simple steps lowered the problem.</source>
        <extracomment>evidence: ai-repeats-training-scans-2024, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Birth date, sex and ZIP code point to just one person for about 63 of every 100 people in the US.</source>
        <extracomment>evidence: birthdate-zip-sex-63, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This used the 2000 US census. It is a lower figure than an older study that found 87 of 100.</source>
        <extracomment>evidence: birthdate-zip-sex-63, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A math model showed that 15 basic facts could point to almost any one person in the US.</source>
        <extracomment>evidence: fifteen-facts-2019, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The model's figure was 99.98 of every 100. It is an estimate of how unique people are, not a count of real break-ins.</source>
        <extracomment>evidence: fifteen-facts-2019, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another way is for an expert to say that the risk of someone naming you is very small.</source>
        <extracomment>evidence: hipaa-expert-path, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is the Expert Determination method. It can leave in some dates or ZIP codes, so it is fair to ask which method was used.</source>
        <extracomment>evidence: hipaa-expert-path, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The US health department says that even well-cleaned data keeps a small risk.</source>
        <extracomment>evidence: hipaa-risk-not-zero, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It can then be used, shared or sold without your permission under HIPAA. Other laws or contracts may still limit it.</source>
        <extracomment>evidence: hipaa-not-apply-after, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Researchers can get a 'limited data set' that still has your dates and ZIP code.</source>
        <extracomment>evidence: hipaa-limited-data, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Names, street address, record numbers and face photos must come out. The researcher must sign an agreement not to try to find out who you are.</source>
        <extracomment>evidence: hipaa-limited-data, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>US rules list full-face photos, and images like them, as things that can name you.</source>
        <extracomment>evidence: hipaa-face-images, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is not settled if a head scan that can be made into a face counts as a 'similar image'. Ask how your clinic treats this.</source>
        <extracomment>evidence: hipaa-face-images, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>HIPAA applies to health plans, most care providers and the companies that work for them.</source>
        <extracomment>evidence: hipaa-who-must-follow, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Firms that handle your data for a clinic are called 'business associates'. They must sign a contract to protect it.</source>
        <extracomment>evidence: hipaa-who-must-follow, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>HIPAA does not cover employers, life insurers or most apps that you choose yourself.</source>
        <extracomment>evidence: hipaa-who-is-left-out, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other laws may apply to them. Before you share a scan, ask who will hold it and which law covers it.</source>
        <extracomment>evidence: hipaa-who-is-left-out, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If you send your scan to an app you picked, HIPAA may no longer protect that copy.</source>
        <extracomment>evidence: hipaa-your-own-copy, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>US guidance from 2019 says the clinic is not at fault for what such an app does with it. This changes if the app works for the clinic.</source>
        <extracomment>evidence: hipaa-your-own-copy, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the US you have a right to a copy of your scans, not just the written report.</source>
        <extracomment>evidence: hipaa-right-to-images, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You can ask for the format you want, and the provider must use it if it can easily do so.</source>
        <extracomment>evidence: hipaa-right-to-images, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A US provider has 30 days to act when you ask for a copy of your records.</source>
        <extracomment>evidence: hipaa-30-days, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It may take one extra period of 30 days if it tells you why in writing. It may charge only a fair, cost-based fee.</source>
        <extracomment>evidence: hipaa-30-days, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Once a provider gives you a copy, keeping that copy private is up to you.</source>
        <extracomment>evidence: hipaa-open-disc, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You can ask for a list of some outside sharing of your records over the past six years.</source>
        <extracomment>evidence: hipaa-accounting, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You may ask a provider to limit how it shares your data, but it can often say no.</source>
        <extracomment>evidence: hipaa-restrict, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One exception: if you pay in full yourself, you can stop it from telling your health plan about that care.</source>
        <extracomment>evidence: hipaa-restrict, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In most cases you can still get care if you do not sign a form for other uses of your data.</source>
        <extracomment>evidence: hipaa-care-not-tied, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the US, selling health data with your name on it takes your signed permission in most cases.</source>
        <extracomment>evidence: hipaa-sale, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the US, a cloud firm that stores your health data must follow HIPAA, even if the files are locked to it.</source>
        <extracomment>evidence: hipaa-cloud-company, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About 298,532 patients were told. The practice had not done a full check of its risks.</source>
        <extracomment>evidence: imaging-firm-fine-2025, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use is banned unless a listed reason applies, such as your clear consent or giving you care.</source>
        <extracomment>evidence: gdpr-health-special, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Under EU law, data with your name swapped for a code still counts as your data.</source>
        <extracomment>evidence: gdpr-coded-still-personal, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is called pseudonymized data. Only data that can no longer be tied to you by any likely means falls outside the law.</source>
        <extracomment>evidence: gdpr-coded-still-personal, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the EU you can ask for a copy of the data held about you.</source>
        <extracomment>evidence: gdpr-access, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The answer should come within one month. You can also ask why it is used and who gets it.</source>
        <extracomment>evidence: gdpr-access, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the EU you can ask for data to be erased, but care records and research can be exceptions.</source>
        <extracomment>evidence: gdpr-erase-limits, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Legal duties to keep records, public health and some research can limit this right.</source>
        <extracomment>evidence: gdpr-erase-limits, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the EU you can sometimes get your data in a form that another service can read.</source>
        <extracomment>evidence: gdpr-move-data, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This applies when the use rests on your consent or a contract. It does not cover tasks done in the public interest.</source>
        <extracomment>evidence: gdpr-move-data, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the EU you can say no to some uses of your data.</source>
        <extracomment>evidence: gdpr-object, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A new EU law lets people opt out of reuse of their health data for things like research.</source>
        <extracomment>evidence: ehds-opt-out, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You do not have to give a reason and you can change your mind. Countries may keep some exceptions for strong public needs. The duties start in steps over several years.</source>
        <extracomment>evidence: ehds-opt-out, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In England you can opt out of named records being used for research and planning, and your care stays the same.</source>
        <extracomment>evidence: nhs-opt-out, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It covers data that both names you and says something about your health. It does not apply in Scotland, Wales or Northern Ireland.</source>
        <extracomment>evidence: nhs-opt-out, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>So do not count on it to cover your scan. Data a care provider collects from patients is also left out.</source>
        <extracomment>evidence: illinois-bipa-leaves-out-scans, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Washington State's health data law covers many apps and websites that HIPAA does not.</source>
        <extracomment>evidence: washington-health-data, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>US health apps outside HIPAA must tell you if your health data leaks.</source>
        <extracomment>evidence: ftc-health-app-breach, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The updated rule took effect on July 29, 2024. Sharing your data without permission can also count as a leak.</source>
        <extracomment>evidence: ftc-health-app-breach, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It had checked about 2,300 servers. The open ones were in 52 countries and held names, birth dates and scan dates.</source>
        <extracomment>evidence: open-servers-2019, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The servers were in more than 110 countries. Names, addresses and phone numbers were seen.</source>
        <extracomment>evidence: open-servers-2023, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A children's hospital lost a box of scan discs that held details of more than 1,700 people.</source>
        <extracomment>evidence: lost-disc-box, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The discs had names, birth dates, record numbers and the type of scan. No misuse was known.</source>
        <extracomment>evidence: lost-disc-box, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In 2017 Google dropped a plan to post over 100,000 chest X-rays after some still showed dates and jewelry.</source>
        <extracomment>evidence: almost-posted-2017, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An Australian imaging chain gave patient scans to an AI firm from 2020 to 2022 to train its tool.</source>
        <extracomment>evidence: scans-used-for-ai-australia, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About 1 in 1,000 discs brought to one large clinic held the wrong patient's data.</source>
        <extracomment>evidence: disc-mixups-2011, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A like number of discs had data for more than one patient. The author said to have the patient check the disc before it is used.</source>
        <extracomment>evidence: disc-mixups-2011, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The start of a scan file can be misused to hide a harmful program.</source>
        <extracomment>evidence: program-hidden-in-scan, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file still opens as a normal picture. The program only runs if someone or something starts it, so do not double-click unknown files.</source>
        <extracomment>evidence: program-hidden-in-scan, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Crooks have made fake scan viewers that can harm patients' home computers.</source>
        <extracomment>evidence: fake-viewers-2025, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cleaning the labels in a scan file does not remove words printed on the picture itself.</source>
        <extracomment>evidence: dicom-text-in-picture, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the DICOM standard, taking out faces is a step of its own, apart from basic cleaning.</source>
        <extracomment>evidence: dicom-face-separate-step, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A file can carry a code that says which cleaning steps were done. No code for faces means no promise about faces.</source>
        <extracomment>evidence: dicom-face-separate-step, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The standard cleaning list for scan files takes out dates, ID numbers and hidden maker fields, not just the name.</source>
        <extracomment>evidence: dicom-basic-cleaning, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It also covers staff names, the place, and numbers that could link the file back to the original.</source>
        <extracomment>evidence: dicom-basic-cleaning, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search engines can read names printed on scan pictures in slides and PDF files.</source>
        <extracomment>evidence: search-engines-read-pictures-2020, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>US cancer experts wrote a guide on how to clean scans before they are shared with the public.</source>
        <extracomment>evidence: midi-guide-2023, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It covers file labels, printed text and other ways a scan can name you. Its authors include well-known radiology computing experts.</source>
        <extracomment>evidence: midi-guide-2023, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Experts warn that chat-style AI can leak patient data if it is not set up with care.</source>
        <extracomment>evidence: llm-cyber-2025, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They also say patients can be reassured that the risk is taken seriously. They advise careful setup and removing names before use.</source>
        <extracomment>evidence: llm-cyber-2025, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The groups are from the US, Canada and Europe. They said that people, and not machines, stay in charge. Data should not be used just to make money without helping patients.</source>
        <extracomment>evidence: ethics-statement-2019, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In 2026 two US radiology groups passed their first set of rules for using AI on scans.</source>
        <extracomment>evidence: acr-siim-ai-rules-2026, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sites that follow the rules can earn a mark called ARCH-AI. You can ask whether your site has it.</source>
        <extracomment>evidence: acr-siim-ai-rules-2026, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A 2026 RSNA piece is said to warn that imaging AI opens up many new privacy risks.</source>
        <extracomment>evidence: rsna-privacy-warning-2026, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only second-hand articles about it were found, and they do not agree on what it says. Do not quote it until the original has been read.</source>
        <extracomment>evidence: rsna-privacy-warning-2026, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In one survey, 96 of every 100 patients wanted to be told when AI is used on their images.</source>
        <extracomment>evidence: patients-want-to-be-told-2026, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>993 of 1,034 people at one Dublin hospital said so. Just over half wanted this in writing.</source>
        <extracomment>evidence: patients-want-to-be-told-2026, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On average they took a 12th-grade reading level. If your form is hard to read, you are not alone. Ask someone to explain it.</source>
        <extracomment>evidence: privacy-notices-hard-2005, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Many baby scan pictures that people post online show the mom's name or other private facts.</source>
        <extracomment>evidence: baby-scans-online-2013, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Researchers who looked at public posts said simple cropping or framing would have kept the details off.</source>
        <extracomment>evidence: baby-scans-online-2013, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Do you use AI tools on my images? If so, what do they do?</source>
        <extracomment>questions: ai-used-on-my-scan, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You can only decide what you think about AI if you know it is used.</source>
        <extracomment>questions: ai-used-on-my-scan, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They name the tool and its job, and say that a radiologist still reads the scan.</source>
        <extracomment>questions: ai-used-on-my-scan, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No one knows, or you are told not to worry about it.</source>
        <extracomment>questions: ai-used-on-my-scan, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An outside company may keep its own copy, far from your clinic.</source>
        <extracomment>questions: ai-maker-gets-images, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They name the company and say just what is sent, or say that nothing leaves the hospital.</source>
        <extracomment>questions: ai-maker-gets-images, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They say the vendor handles all that and cannot give a name.</source>
        <extracomment>questions: ai-maker-gets-images, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Is my scan shared with any company outside this hospital or clinic? Which ones?</source>
        <extracomment>questions: third-parties-list, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Each extra holder is one more place where data could leak.</source>
        <extracomment>questions: third-parties-list, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You get a short list of companies, with a reason for each.</source>
        <extracomment>questions: third-parties-list, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You hear only broad words such as 'partners' or 'service providers'.</source>
        <extracomment>questions: third-parties-list, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Does the AI run on your own computers, or on those of some other firm?</source>
        <extracomment>questions: ai-runs-where, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If the AI runs in-house, your images do not need to travel.</source>
        <extracomment>questions: ai-runs-where, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It runs on site, or it runs on a named cloud service with a signed privacy contract.</source>
        <extracomment>questions: ai-runs-where, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They are not sure where the images go.</source>
        <extracomment>questions: ai-runs-where, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Will a radiologist read my scan, or could an AI tool be the only reader?</source>
        <extracomment>questions: who-reads-my-scan, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A person should stay in charge of your result.</source>
        <extracomment>questions: who-reads-my-scan, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A radiologist reads every scan and signs the report.</source>
        <extracomment>questions: who-reads-my-scan, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The AI result may go out with no doctor check.</source>
        <extracomment>questions: who-reads-my-scan, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Before my scan is shared, what do you take out so it cannot be tied to me?</source>
        <extracomment>questions: how-de-identified, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>'De-identified' can mean many things, and some details can slip through.</source>
        <extracomment>questions: how-de-identified, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They explain what comes out: name, dates, numbers, words on the picture and faces.</source>
        <extracomment>questions: how-de-identified, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They say 'we just remove the name'.</source>
        <extracomment>questions: how-de-identified, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How do you check that names and dates are really gone before a scan is shared?</source>
        <extracomment>questions: how-checked, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mistakes happen, so a second check matters.</source>
        <extracomment>questions: how-checked, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They use a tool and a person checks a sample.</source>
        <extracomment>questions: how-checked, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They trust the software and never look.</source>
        <extracomment>questions: how-checked, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How long do you and outside companies keep my scan? Can I opt out of other uses?</source>
        <extracomment>questions: how-long-kept, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Old copies that no one needs can still leak.</source>
        <extracomment>questions: how-long-kept, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They give a number of years for each and say how data is deleted.</source>
        <extracomment>questions: how-long-kept, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They say it is kept 'as long as needed' or forever.</source>
        <extracomment>questions: how-long-kept, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who is your privacy officer, and how can I reach that person?</source>
        <extracomment>questions: find-privacy-officer, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The privacy officer is the person whose job is to answer these questions.</source>
        <extracomment>questions: find-privacy-officer, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They give you a name, a phone number or an email right away.</source>
        <extracomment>questions: find-privacy-officer, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No one has heard of a privacy officer.</source>
        <extracomment>questions: find-privacy-officer, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How much will this scan help my care, and is there another test that would work as well?</source>
        <extracomment>questions: weigh-benefit, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They explain in plain words why this scan is the best choice for you.</source>
        <extracomment>questions: weigh-benefit, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They cannot say why the scan is needed.</source>
        <extracomment>questions: weigh-benefit, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What could happen if I wait or do not have this scan?</source>
        <extracomment>questions: what-if-i-wait, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your health comes first, so know what you would give up.</source>
        <extracomment>questions: what-if-i-wait, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They tell you the health risk of waiting, in clear words.</source>
        <extracomment>questions: what-if-i-wait, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They brush off the question.</source>
        <extracomment>questions: what-if-i-wait, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This scan covers my head. Does it need to show my whole face?</source>
        <extracomment>questions: head-scan-face, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A detailed head scan can be turned into a picture of your face.</source>
        <extracomment>questions: head-scan-face, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They explain what must be in view and say faces are removed before any research sharing.</source>
        <extracomment>questions: head-scan-face, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They say a scan can never show a face.</source>
        <extracomment>questions: head-scan-face, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Do you need to take a photo of me for check-in? Where is it kept?</source>
        <extracomment>questions: check-in-photo, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A photo stored next to a scan makes it easier to link the two.</source>
        <extracomment>questions: check-in-photo, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is a choice, and it stays in your own record.</source>
        <extracomment>questions: check-in-photo, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They cannot say where it goes or who sees it.</source>
        <extracomment>questions: check-in-photo, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is my child's scan. Who can agree to extra uses, and can my child change that later?</source>
        <extracomment>questions: child-scan, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A parent can say no, and the child can change it as an adult.</source>
        <extracomment>questions: child-scan, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Once a parent signs, it can never be changed.</source>
        <extracomment>questions: child-scan, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Does this form let you use my images for research, teaching or quality checks? Please show me where.</source>
        <extracomment>questions: show-me-research-clause, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>These uses are often in the small print of a normal form.</source>
        <extracomment>questions: show-me-research-clause, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They point to the lines and tell you what each one means.</source>
        <extracomment>questions: show-me-research-clause, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They ask you to just sign.</source>
        <extracomment>questions: show-me-research-clause, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Does signing this form let you or others use my scan to train AI?</source>
        <extracomment>questions: ai-training-clause, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Training AI is a different use from caring for you.</source>
        <extracomment>questions: ai-training-clause, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They give a clear yes or no, and a way to say no.</source>
        <extracomment>questions: ai-training-clause, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They say the form covers 'improvement' and leave it there.</source>
        <extracomment>questions: ai-training-clause, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Can I say no to research or AI sharing and still get the same care?</source>
        <extracomment>questions: say-no-same-care, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In most cases your care should not depend on sharing your data.</source>
        <extracomment>questions: say-no-same-care, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yes. Your care stays the same, and they note your choice.</source>
        <extracomment>questions: say-no-same-care, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They say you must agree to be scanned.</source>
        <extracomment>questions: say-no-same-care, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Do you have a separate opt-out form for data sharing? May I have it now?</source>
        <extracomment>questions: opt-out-form, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Some places keep the opt-out on a form you must ask for.</source>
        <extracomment>questions: opt-out-form, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They hand you the form or show you where to find it.</source>
        <extracomment>questions: opt-out-form, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They have never heard of one and will not look.</source>
        <extracomment>questions: opt-out-form, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>May I cross out the parts about sharing before I sign?</source>
        <extracomment>questions: cross-out-part, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You may be able to agree to the scan but not to the rest.</source>
        <extracomment>questions: cross-out-part, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yes, or they offer another way to note your choice.</source>
        <extracomment>questions: cross-out-part, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They say it is all or nothing, with no reason.</source>
        <extracomment>questions: cross-out-part, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If I say yes today, can I change my mind later? What happens to data already shared?</source>
        <extracomment>questions: change-my-mind, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Once data is shared, it is hard to pull back.</source>
        <extracomment>questions: change-my-mind, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You can stop new sharing at any time, and they are honest about what cannot be undone.</source>
        <extracomment>questions: change-my-mind, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They say a yes is for life.</source>
        <extracomment>questions: change-my-mind, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>May I have a copy of what I signed?</source>
        <extracomment>questions: copy-of-form, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You may need to look back at what you agreed to.</source>
        <extracomment>questions: copy-of-form, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You get a paper or digital copy right away.</source>
        <extracomment>questions: copy-of-form, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They say it is only for their files.</source>
        <extracomment>questions: copy-of-form, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>May I have a few minutes, or take this form home, before I sign?</source>
        <extracomment>questions: time-to-read, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Forms are often hard to read, and rushing helps no one.</source>
        <extracomment>questions: time-to-read, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They give you time and offer help.</source>
        <extracomment>questions: time-to-read, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They push you to sign at once.</source>
        <extracomment>questions: time-to-read, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Could a company make money from my scan? Would you tell me?</source>
        <extracomment>questions: anyone-make-money, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You may feel different about care, research and profit.</source>
        <extracomment>questions: anyone-make-money, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They say no, or name the deal and let you say no.</source>
        <extracomment>questions: anyone-make-money, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They will not answer.</source>
        <extracomment>questions: anyone-make-money, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Does this form cover photos or video of me? Can I say no to those?</source>
        <extracomment>questions: photos-and-video, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Photos and video can show who you are at a glance.</source>
        <extracomment>questions: photos-and-video, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You can tick yes or no for photos and video.</source>
        <extracomment>questions: photos-and-video, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Photos are part of the form with no choice.</source>
        <extracomment>questions: photos-and-video, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Could my scan be stored or looked at in another country?</source>
        <extracomment>questions: sent-to-other-country, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Privacy laws are not the same in each country.</source>
        <extracomment>questions: sent-to-other-country, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They do not know where the data is kept.</source>
        <extracomment>questions: sent-to-other-country, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Will my scan be used for later studies that I do not know about yet? Will you ask me again?</source>
        <extracomment>questions: future-uses, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Broad permission can last for years.</source>
        <extracomment>questions: future-uses, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They will ask again, or you can choose only this study.</source>
        <extracomment>questions: future-uses, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One signature covers any study by anyone.</source>
        <extracomment>questions: future-uses, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When you say 'de-identified', do you use the 18-item list or an expert's sign-off?</source>
        <extracomment>questions: which-rule, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The two US methods remove different things.</source>
        <extracomment>questions: which-rule, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They know which one they use and can tell you what stays in.</source>
        <extracomment>questions: which-rule, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They do not know there are two methods.</source>
        <extracomment>questions: which-rule, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Will my scan be joined with other data about me, like bills or gene tests?</source>
        <extracomment>questions: combined-with-other-data, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More pieces put together make it easier to tell who you are.</source>
        <extracomment>questions: combined-with-other-data, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They say what is joined, and that it is kept under a code.</source>
        <extracomment>questions: combined-with-other-data, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They say they can join it with anything.</source>
        <extracomment>questions: combined-with-other-data, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your policy says 'service providers'. Who are they, and what does each one get?</source>
        <extracomment>questions: policy-service-providers, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This broad term can hide many companies.</source>
        <extracomment>questions: policy-service-providers, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You get names, or clear types with a reason for each.</source>
        <extracomment>questions: policy-service-providers, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They say the list is private.</source>
        <extracomment>questions: policy-service-providers, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your policy speaks of third-party data processing. What is done, by whom, and why?</source>
        <extracomment>questions: policy-third-party-processing, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They tell you each use in plain words.</source>
        <extracomment>questions: policy-third-party-processing, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They read the same line back to you.</source>
        <extracomment>questions: policy-third-party-processing, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which cloud company stores my scans, and do you have a signed privacy contract with it?</source>
        <extracomment>questions: policy-cloud, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>US rules call for a contract with any cloud firm that holds your health data.</source>
        <extracomment>questions: policy-cloud, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They name it and say that a contract is in place.</source>
        <extracomment>questions: policy-cloud, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They say the cloud is secure and stop there.</source>
        <extracomment>questions: policy-cloud, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Once your name is off, US privacy law may not cover the data.</source>
        <extracomment>questions: policy-deid-word, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They list the uses and say that trying to name people is banned.</source>
        <extracomment>questions: policy-deid-word, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Any use by anyone.</source>
        <extracomment>questions: policy-deid-word, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your policy says 'as permitted by law'. What do you really do with scans like mine?</source>
        <extracomment>questions: policy-as-permitted, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The law allows many uses that you may not expect.</source>
        <extracomment>questions: policy-as-permitted, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They name the real uses and offer choices.</source>
        <extracomment>questions: policy-as-permitted, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They say only what the law allows them to do.</source>
        <extracomment>questions: policy-as-permitted, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your policy names 'affiliates' or 'partners'. Which groups are those?</source>
        <extracomment>questions: policy-affiliates, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Large health groups can have many linked companies.</source>
        <extracomment>questions: policy-affiliates, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They name them, or show you a list.</source>
        <extracomment>questions: policy-affiliates, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They say it changes too often to list.</source>
        <extracomment>questions: policy-affiliates, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Some of this policy is hard to follow. Can someone explain it to me in plain words?</source>
        <extracomment>questions: policy-plain-words, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Someone sits down with you, or gives you a plain summary.</source>
        <extracomment>questions: policy-plain-words, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They tell you to ask a lawyer.</source>
        <extracomment>questions: policy-plain-words, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Will you tell me if you change how you use scans like mine?</source>
        <extracomment>questions: policy-changes, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Policies can change after you sign.</source>
        <extracomment>questions: policy-changes, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They post changes with a date and tell patients.</source>
        <extracomment>questions: policy-changes, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They can change it at any time without telling you.</source>
        <extracomment>questions: policy-changes, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Did AI add marks or notes to my scan? Did a radiologist agree with them?</source>
        <extracomment>questions: ai-result-checked, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>AI can be wrong, so a doctor should check it.</source>
        <extracomment>questions: ai-result-checked, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A radiologist checked each AI mark and can show you.</source>
        <extracomment>questions: ai-result-checked, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The AI note went into the report unchecked.</source>
        <extracomment>questions: ai-result-checked, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>My file names an outside AI product. What was sent to that company, and was my name on it?</source>
        <extracomment>questions: what-was-sent, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file shows the tool, but not what left the building.</source>
        <extracomment>questions: what-was-sent, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They list what was sent and say your name was taken off, or that nothing left.</source>
        <extracomment>questions: what-was-sent, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They did not know the tool was in use.</source>
        <extracomment>questions: what-was-sent, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>My file points to a cloud or outside company. What does it keep, and for how long?</source>
        <extracomment>questions: cloud-keeps-what, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stored copies can last longer than you expect.</source>
        <extracomment>questions: cloud-keeps-what, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They give the company name, what is kept and for how long.</source>
        <extracomment>questions: cloud-keeps-what, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They did not know about it.</source>
        <extracomment>questions: cloud-keeps-what, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>May I have a list of who you shared my records with in the last six years?</source>
        <extracomment>questions: list-of-sharing, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>US law gives you a right to a list of some outside sharing.</source>
        <extracomment>questions: list-of-sharing, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They give you a form and a date for the list.</source>
        <extracomment>questions: list-of-sharing, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They say no such list exists.</source>
        <extracomment>questions: list-of-sharing, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I would like to limit how my scan is shared. How do I ask in writing?</source>
        <extracomment>questions: ask-to-limit, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You have a right to ask, though they can often say no.</source>
        <extracomment>questions: ask-to-limit, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They have a form and tell you when you will hear back.</source>
        <extracomment>questions: ask-to-limit, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They say you cannot even ask.</source>
        <extracomment>questions: ask-to-limit, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Have scans from here ever leaked? How would you tell me if it happened?</source>
        <extracomment>questions: leak-history, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Even a good clinic can have a leak, and you need to hear about it fast.</source>
        <extracomment>questions: leak-history, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They are open about the past and tell you how they send notice.</source>
        <extracomment>questions: leak-history, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They say it could never happen here.</source>
        <extracomment>questions: leak-history, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Can your stored scans be reached from the internet without a password? Who checks that?</source>
        <extracomment>questions: servers-locked, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scan servers have been found wide open in many countries.</source>
        <extracomment>questions: servers-locked, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No. They test for this on a set schedule.</source>
        <extracomment>questions: servers-locked, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They do not know, or no one checks.</source>
        <extracomment>questions: servers-locked, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Can my insurer or my boss see these images or what AI found in them?</source>
        <extracomment>questions: insurer-or-employer, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scans can hold health clues beyond the reason you came in.</source>
        <extracomment>questions: insurer-or-employer, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They explain what insurers get and say employers get nothing without your OK.</source>
        <extracomment>questions: insurer-or-employer, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They are not sure.</source>
        <extracomment>questions: insurer-or-employer, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Does the AI company still have my scan? Can it delete it and confirm that in writing?</source>
        <extracomment>questions: vendor-still-has-it, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You may be able to have old copies removed.</source>
        <extracomment>questions: vendor-still-has-it, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They check and send you a written answer.</source>
        <extracomment>questions: vendor-still-has-it, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The company will not say.</source>
        <extracomment>questions: vendor-still-has-it, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Was my scan used to train or test your AI?</source>
        <extracomment>questions: vendor-trained, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Once an AI has learned from a scan, that is hard to undo.</source>
        <extracomment>questions: vendor-trained, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A clear yes or no, with the date and the permission used.</source>
        <extracomment>questions: vendor-trained, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They say all data helps to improve the product.</source>
        <extracomment>questions: vendor-trained, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Do you pass scans on to any other company, such as a cloud or labeling firm?</source>
        <extracomment>questions: vendor-passes-on, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your data may travel further than the first company.</source>
        <extracomment>questions: vendor-passes-on, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They name each company and say what it gets.</source>
        <extracomment>questions: vendor-passes-on, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They say that is a trade secret.</source>
        <extracomment>questions: vendor-passes-on, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Do people mark up scans by hand for your AI? Can they see my name or my face?</source>
        <extracomment>questions: vendor-human-labels, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People who label scans may see details that you thought were gone.</source>
        <extracomment>questions: vendor-human-labels, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They do not know who does the labeling.</source>
        <extracomment>questions: vendor-human-labels, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>My file has study or trial labels. Am I in a study, and who runs it?</source>
        <extracomment>questions: study-tags-mean, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You should know if your scan is part of research.</source>
        <extracomment>questions: study-tags-mean, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They tell you the study name, who runs it and what you signed.</source>
        <extracomment>questions: study-tags-mean, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They cannot explain the labels.</source>
        <extracomment>questions: study-tags-mean, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who holds the key that links the study code back to my name?</source>
        <extracomment>questions: who-holds-key, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A code only helps if the key is kept locked and apart.</source>
        <extracomment>questions: who-holds-key, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A named person holds it, apart from the data.</source>
        <extracomment>questions: who-holds-key, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key is kept with the data.</source>
        <extracomment>questions: who-holds-key, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Will you take my face out of head scans before you share the data?</source>
        <extracomment>questions: researcher-face, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Face removal is a separate step that is easy to skip.</source>
        <extracomment>questions: researcher-face, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yes, and they tell you the tool and how they check it.</source>
        <extracomment>questions: researcher-face, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They say names are removed, so faces do not matter.</source>
        <extracomment>questions: researcher-face, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Will my scan go into a public data set? Can I say no?</source>
        <extracomment>questions: public-data-set, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Once public, a scan can be copied by anyone and never called back.</source>
        <extracomment>questions: public-data-set, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They ask first and accept a no.</source>
        <extracomment>questions: public-data-set, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is already posted and you were not asked.</source>
        <extracomment>questions: public-data-set, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where can I read news about how you use AI? Do you follow RSNA and ACR advice?</source>
        <extracomment>questions: where-ai-news, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rules for imaging AI are still being written, so it helps to stay up to date.</source>
        <extracomment>questions: where-ai-news, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They point to a web page and name the advice they follow.</source>
        <extracomment>questions: where-ai-news, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They have no rules for AI.</source>
        <extracomment>questions: where-ai-news, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Does your site have a mark for good use of AI, such as the ACR's ARCH-AI?</source>
        <extracomment>questions: ai-quality-mark, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Such marks mean that the site has agreed to follow set rules.</source>
        <extracomment>questions: ai-quality-mark, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yes, or they tell you what checks they do instead.</source>
        <extracomment>questions: ai-quality-mark, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No one checks the AI tools.</source>
        <extracomment>questions: ai-quality-mark, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is on this disc: pictures, the report, a viewer program or anything else?</source>
        <extracomment>questions: whats-on-disc, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You should know what you are carrying.</source>
        <extracomment>questions: whats-on-disc, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They list it for you or print a contents page.</source>
        <extracomment>questions: whats-on-disc, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They do not know.</source>
        <extracomment>questions: whats-on-disc, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Can you lock the disc or file with a password?</source>
        <extracomment>questions: lock-the-disc, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Anyone who finds an unlocked disc can open it.</source>
        <extracomment>questions: lock-the-disc, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yes, and they give you the password apart from the disc.</source>
        <extracomment>questions: lock-the-disc, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They cannot, and have no better way.</source>
        <extracomment>questions: lock-the-disc, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Can I get a secure download in place of a disc?</source>
        <extracomment>questions: download-instead, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A disc can be lost, and many computers have no disc drive.</source>
        <extracomment>questions: download-instead, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yes. They have a portal or a locked link with an end date.</source>
        <extracomment>questions: download-instead, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They offer only plain email and do not warn you.</source>
        <extracomment>questions: download-instead, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Can I have just the image files, with no program that starts by itself?</source>
        <extracomment>questions: no-auto-program, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Programs on discs can be unsafe or fail to run on your computer.</source>
        <extracomment>questions: no-auto-program, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yes. They can leave the viewer out.</source>
        <extracomment>questions: no-auto-program, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They tell you to turn off your virus checker.</source>
        <extracomment>questions: no-auto-program, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This disc seems to hold another person's data. Who should I give it back to?</source>
        <extracomment>questions: other-person-on-disc, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A mix-up can harm your care and the other person's privacy.</source>
        <extracomment>questions: other-person-on-disc, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They take it back, log it and make you a new disc.</source>
        <extracomment>questions: other-person-on-disc, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They tell you to ignore it or throw it away.</source>
        <extracomment>questions: other-person-on-disc, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Will you check with me that every scan on this disc is mine?</source>
        <extracomment>questions: check-all-mine, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About 1 in 1,000 discs at one clinic had the wrong person's data.</source>
        <extracomment>questions: check-all-mine, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They check your name and birth date on screen with you.</source>
        <extracomment>questions: check-all-mine, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They say mix-ups never happen.</source>
        <extracomment>questions: check-all-mine, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>My written report is on the disc. Can I have the images without it?</source>
        <extracomment>questions: images-without-report, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You may want to share pictures but not the full report.</source>
        <extracomment>questions: images-without-report, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yes. They can make a disc with images only.</source>
        <extracomment>questions: images-without-report, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They say it cannot be split, with no reason.</source>
        <extracomment>questions: images-without-report, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Are the images plain DICOM files that the next hospital can open?</source>
        <extracomment>questions: standard-format, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Odd formats are a common reason why discs fail.</source>
        <extracomment>questions: standard-format, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yes. They are DICOM files with an index.</source>
        <extracomment>questions: standard-format, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They work only in the viewer on the disc.</source>
        <extracomment>questions: standard-format, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Some files will not open. Can you make me a new copy?</source>
        <extracomment>questions: new-copy, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Discs can be damaged or left half done.</source>
        <extracomment>questions: new-copy, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They make a new one at no charge.</source>
        <extracomment>questions: new-copy, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They charge you again for a bad disc.</source>
        <extracomment>questions: new-copy, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How long will my copy take, and what will it cost?</source>
        <extracomment>questions: time-and-cost, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>US providers have 30 days and may charge only a fair fee.</source>
        <extracomment>questions: time-and-cost, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They give a date and a small fee, or no fee.</source>
        <extracomment>questions: time-and-cost, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They ask for a high fee or give no date.</source>
        <extracomment>questions: time-and-cost, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A file on my disc looks like a program and not a picture. Can your IT team check it?</source>
        <extracomment>questions: odd-program-file, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A scan file can be misused to hide a program.</source>
        <extracomment>questions: odd-program-file, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They take a copy, check it and tell you the result.</source>
        <extracomment>questions: odd-program-file, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They tell you to just open it.</source>
        <extracomment>questions: odd-program-file, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>My name is printed on the picture itself. Can you give me a copy without it?</source>
        <extracomment>questions: name-on-picture, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Removing the name from the file labels does not change the picture.</source>
        <extracomment>questions: name-on-picture, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They can export it with the text off or covered for good.</source>
        <extracomment>questions: name-on-picture, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They say to crop it yourself.</source>
        <extracomment>questions: name-on-picture, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Can you make me a copy with less personal detail, so I can share it?</source>
        <extracomment>questions: copy-with-less, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You may want help from someone who does not need your name.</source>
        <extracomment>questions: copy-with-less, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yes. They can make a de-identified copy.</source>
        <extracomment>questions: copy-with-less, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They have no way to do it.</source>
        <extracomment>questions: copy-with-less, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>My files have hidden maker fields. What is in them, and can you take them out?</source>
        <extracomment>questions: hidden-maker-fields, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hidden fields can hold names or numbers that normal cleaning misses.</source>
        <extracomment>questions: hidden-maker-fields, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They can strip them or tell you what they hold.</source>
        <extracomment>questions: hidden-maker-fields, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They have never heard of them.</source>
        <extracomment>questions: hidden-maker-fields, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Can the machine's serial number be taken out of a copy that I share?</source>
        <extracomment>questions: machine-number, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A machine number plus a date can point to one clinic visit.</source>
        <extracomment>questions: machine-number, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yes. Their tool can remove it.</source>
        <extracomment>questions: machine-number, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They say it is harmless and move on.</source>
        <extracomment>questions: machine-number, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Can the exact dates and times be taken out or changed in a copy that I share?</source>
        <extracomment>questions: shift-dates, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exact dates can be matched with news, bills or social media posts.</source>
        <extracomment>questions: shift-dates, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yes. They can remove or shift them.</source>
        <extracomment>questions: shift-dates, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They say dates do not matter.</source>
        <extracomment>questions: shift-dates, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file says it is de-identified, but I can still see personal details. Was it shared?</source>
        <extracomment>questions: marked-clean-but-not, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A false label can put your data, and other people's, in the wrong hands.</source>
        <extracomment>questions: marked-clean-but-not, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They look into it, fix it and tell you who got it.</source>
        <extracomment>questions: marked-clean-but-not, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They say the label must be right.</source>
        <extracomment>questions: marked-clean-but-not, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There are typed notes in my file. Who wrote them, and can they be left out?</source>
        <extracomment>questions: staff-can-explain-notes, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Free text can hold names or private facts.</source>
        <extracomment>questions: staff-can-explain-notes, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They tell you what the notes are and can leave them out.</source>
        <extracomment>questions: staff-can-explain-notes, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They will not say.</source>
        <extracomment>questions: staff-can-explain-notes, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which images does the next doctor really need: all of them, or just some?</source>
        <extracomment>questions: what-does-doctor-need, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sharing less is a simple way to lower risk.</source>
        <extracomment>questions: what-does-doctor-need, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They tell you the exact scan and dates needed.</source>
        <extracomment>questions: what-does-doctor-need, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They say to send everything, just in case.</source>
        <extracomment>questions: what-does-doctor-need, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If I upload my scan to an app or website, do your privacy rules still cover that copy?</source>
        <extracomment>questions: who-covers-app-copy, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>HIPAA often stops at the door once you send data to an app you picked.</source>
        <extracomment>questions: who-covers-app-copy, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They are clear that the app's own rules apply, and suggest a private way.</source>
        <extracomment>questions: who-covers-app-copy, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They say HIPAA covers it everywhere.</source>
        <extracomment>questions: who-covers-app-copy, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which details will stay with my scan: dates, age, ZIP code, machine number?</source>
        <extracomment>questions: researcher-keeps-what, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Some research data may keep dates and ZIP codes.</source>
        <extracomment>questions: researcher-keeps-what, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They show you the list and say why each is needed.</source>
        <extracomment>questions: researcher-keeps-what, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They say everything is anonymous and give no list.</source>
        <extracomment>questions: researcher-keeps-what, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I want my advocate to see my scans. What form do I sign, and can I limit it?</source>
        <extracomment>questions: share-with-helper, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You can choose who helps you and what they see.</source>
        <extracomment>questions: share-with-helper, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They have a short form with an end date and limits.</source>
        <extracomment>questions: share-with-helper, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They say it is all records or none.</source>
        <extracomment>questions: share-with-helper, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>My file names staff and the clinic. Can those come out of a copy that I share?</source>
        <extracomment>questions: other-names-in-file, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A clinic name plus a date can help someone work out who you are.</source>
        <extracomment>questions: other-names-in-file, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yes. Their export tool can leave them out.</source>
        <extracomment>questions: other-names-in-file, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They say only your own name counts.</source>
        <extracomment>questions: other-names-in-file, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There are long ID numbers in my files. Can they be changed in a copy that I share?</source>
        <extracomment>questions: long-id-numbers, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>These numbers can link a shared copy back to your full record.</source>
        <extracomment>questions: long-id-numbers, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yes. They can swap in new numbers.</source>
        <extracomment>questions: long-id-numbers, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They say that ID numbers are harmless.</source>
        <extracomment>questions: long-id-numbers, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Could my scan be matched with another scan of me, even with no name on it?</source>
        <extracomment>questions: scan-as-fingerprint, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Body patterns in a scan can work a bit like a fingerprint.</source>
        <extracomment>questions: scan-as-fingerprint, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They say it could, and tell you how they limit who can try.</source>
        <extracomment>questions: scan-as-fingerprint, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They say that it is not possible.</source>
        <extracomment>questions: scan-as-fingerprint, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Points to you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Could point to you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unlikely to point to you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About the disc</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name and contact</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>ID numbers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People who cared for you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes typed by staff</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Maker’s private data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hidden details</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Documents and other files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The disc itself</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“De-identified” labels</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>AI and outside companies</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text in pictures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Face and 3D</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How many people share your details</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Front desk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Privacy officer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Radiologist</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Records department</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Research team</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>AI company, through your clinic</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Before a scan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When you sign a form</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>After a scan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When you get a disc</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Before you share a copy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Usual on your own copy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not usual</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A disc seldom shows whether AI was used or who got copies. Ask.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You do not need to refuse a scan to protect your privacy.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing here means that someone has misused your data.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not medical or legal advice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 exam</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%Ln exams</source>
        <translation><numerusform>%Ln exams</numerusform><numerusform>%Ln exams</numerusform></translation></message>
    <message>
        <source>1 picture</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation><numerusform>%Ln pictures</numerusform><numerusform>%Ln pictures</numerusform></translation></message>
    <message>
        <source>No pictures.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 in %2.</source>
        <extracomment>%1 is "412 pictures", %2 is "3 exams"</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 other file.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%Ln other files.</source>
        <translation><numerusform>%Ln other files.</numerusform><numerusform>%Ln other files.</numerusform></translation></message>
    <message>
        <source>1 file we could not read.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%Ln files we could not read.</source>
        <translation><numerusform>%Ln files we could not read.</numerusform><numerusform>%Ln files we could not read.</numerusform></translation></message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date, %2 is a time of day</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation><numerusform>%Ln days</numerusform><numerusform>%Ln days</numerusform></translation></message>
    <message>
        <source>1 week</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation><numerusform>%Ln weeks</numerusform><numerusform>%Ln weeks</numerusform></translation></message>
    <message>
        <source>1 month</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation><numerusform>%Ln months</numerusform><numerusform>%Ln months</numerusform></translation></message>
    <message>
        <source>1 year</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation><numerusform>%Ln years</numerusform><numerusform>%Ln years</numerusform></translation></message>
    <message>
        <source>The disc</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a check, %2 how much it looked at: "all 1,232 details"
----------
%1 is "3 files", %2 a sentence that says why they were not read
----------
%1 is a detail such as "Birth date", %2 its value</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not in this version: %1.</source>
        <extracomment>%1 is a list of checks</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <extracomment>A source. %1 who made it, %2 its title, %3 "2022 study"</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>DiscLens report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Checked on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>version %1</source>
        <extracomment>%1 is the version of the program</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who could this disc point to?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>May hold private details. Keep it private or shred it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Act on this.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We ask because of this: %1</source>
        <extracomment>%1 is a finding, such as "Mark of an AI tool"</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What was checked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not checked: %1</source>
        <extracomment>%1 is one or two sentences on what was left out</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Main findings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Three questions to ask first</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All findings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Values are hidden on this page.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Value on the disc</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your questions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What was not checked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This program reads only these files. It cannot see other copies or who has them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where this comes from</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>The number of this page and of all pages</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1.</source>
        <extracomment>The number in front of a question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What we found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>And 1 more. Use --html to see it.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>And %Ln more. Use --html to see them.</source>
        <translation><numerusform>And %Ln more. Use --html to see them.</numerusform><numerusform>And %Ln more. Use --html to see them.</numerusform></translation></message>
    <message>
        <source>Values are hidden. Use --show-values to see them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We found marks of AI tools or outside companies:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask: %1</source>
        <extracomment>%1 is a question that a patient may ask
----------
%1 is a person to ask, such as "Privacy officer"</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Worldwide ID of who gave a number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes on the X-ray dose</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Meaning of a code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note on who may see your data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date of a note in the report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time of a note in the report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date the exam was to end</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time the exam was to end</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Long ID of the program that wrote it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Long ID of who wrote hidden data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Long ID of a color table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Long ID of a group of notes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of a group of notes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind of scan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Program that wrote the file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How the machine changed the picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes on a dose goal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes on an outline</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Label of an outline</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Label of a recorded trace</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We could not read the document inside this scan file. Please look at it yourself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It lists pictures that a doctor picked. It can hold notes about you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It says how much X-ray you got, and when.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Possible AI of the scanner’s maker</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>AI of the scanner’s maker</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Patient number (a national number)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It fits a calendar, so others can match it to your day.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Someone may pass it on because of the label. Do not rely on the label.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Database of the viewer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It can hold names and pictures. We could read only a part of it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Left-over file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A computer made it. It says little about you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Letter or document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Place where a photo was taken</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Person who made a document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number inside a document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date inside a document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Company or clinic named in a document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Picture file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Video or sound</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It can show or name a person. Please look at it yourself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Files that we read only in part</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They are cut short or damaged. The rest may hold more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Files named in the list but not on the disc</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The disc lists them, but they are not here. Ask if you miss any.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Files that the disc does not list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other programs may not show them. We checked them like the rest.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pictures that are on the disc twice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is usual. We count them once.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Label that says “your details are removed”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Label that names how it was cleaned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Label that says “dates are removed”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Label that says “no words on the picture”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Label that says “no face to be seen”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name that says “removed”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Label says “dates are removed”, but dates are left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Label says “no words on the picture”, but there are some</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Label says “no face to be seen”, but there may be one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name says “removed”, but details are left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Web address inside the hospital</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is the name of a computer inside the hospital.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address of a cloud service</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Web address outside the hospital</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outline drawn by a computer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of the program that drew an outline</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mark that says “AI”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of a program that made a result</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Measure or finding made by a computer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Report made by a device or program</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Result of computer detection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another device or program worked on it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Result of an AI tool</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cleaning or import program</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A program cleaned or copied the file. It does not show who got a copy.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy made later by other software</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Result picture made by software</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Artificial picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A program made this picture. It is not a scan of a person.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scanner used deep learning</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The scanner used AI to build the picture. It does not mean that a company got it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text that says a program made it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Layer or report that may come from a program</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set of pictures with “AI” in its name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Patient number in a text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Order number in a text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>AI can flag signs of diabetes on a chest X-ray taken for some other reason.</source>
        <extracomment>evidence: ai-diabetes-xray-2023, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the EU, health data and data that can pick you out by your body get extra care.</source>
        <extracomment>evidence: gdpr-health-special, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Illinois has a well-known face-data law. It leaves out X-ray, CT, MRI and PET scans made for care.</source>
        <extracomment>evidence: illinois-bipa-leaves-out-scans, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In 2019 a security firm found 590 open scan servers. They held 24 million records.</source>
        <extracomment>evidence: open-servers-2019, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In 2023 researchers found over 3,800 open scan servers. They showed data of about 16 million patients.</source>
        <extracomment>evidence: open-servers-2023, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Researchers found 29 harmful files made to look like a well-known brand's viewer. The real maker's products were not shown to be broken into.</source>
        <extracomment>evidence: fake-viewers-2025, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One study looked at 115 US hospitals. Their privacy notices were too hard for most adults to read.</source>
        <extracomment>evidence: privacy-notices-hard-2005, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They name the countries and what protects the data there.</source>
        <extracomment>questions: sent-to-other-country, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pictures that can be shown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We looked at the details in 1 file.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>We looked at the details in %Ln files.</source>
        <translation><numerusform>We looked at the details in %Ln files.</numerusform><numerusform>We looked at the details in %Ln files.</numerusform></translation></message>
    <message>
        <source>We did not look for faces.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We looked for printed words on 1 picture.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>We looked for printed words on all %Ln pictures.</source>
        <translation><numerusform>We looked for printed words on all %Ln pictures.</numerusform><numerusform>We looked for printed words on all %Ln pictures.</numerusform></translation></message>
    <message>
        <source>We looked for printed words on %1 of %2 pictures.</source>
        <extracomment>%1 and %2 are numbers; %2 is the number of all pictures, at least 1</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We did not look for words on the pictures: the part that reads them is not here. Install DiscLens again, or look yourself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We did not look for words on the pictures: the part that reads them is damaged. Install DiscLens again, or look yourself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We did not look for words printed on the pictures. Please look through them yourself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This picture took too long. We looked for words on a part of it only. Please look at it yourself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We could not look for words in what is drawn over this picture. Please look at it yourself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We could not look for words in the small preview picture in this file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This picture is too large for us to look for words on it. Please look at it yourself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is more writing on this picture than we can list. Please look at it yourself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We could not look for words on 1 picture. Please look at it yourself.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>We could not look for words on %Ln pictures. Please look at them yourself.</source>
        <translation><numerusform>We could not look for words on %Ln pictures. Please look at them yourself.</numerusform><numerusform>We could not look for words on %Ln pictures. Please look at them yourself.</numerusform></translation></message>
    <message numerus="yes">
        <source>You stopped this check. What we found so far is kept. We did not look for words on %Ln pictures.</source>
        <translation><numerusform>You stopped this check. What we found so far is kept. We did not look for words on %Ln pictures.</numerusform><numerusform>You stopped this check. What we found so far is kept. We did not look for words on %Ln pictures.</numerusform></translation></message>
    <message>
        <source>We looked for words on a part of 1 picture only. Please look at it yourself.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>We looked for words on a part of %Ln pictures only. Please look at them yourself.</source>
        <translation><numerusform>We looked for words on a part of %Ln pictures only. Please look at them yourself.</numerusform><numerusform>We looked for words on a part of %Ln pictures only. Please look at them yourself.</numerusform></translation></message>
    <message>
        <source>You said that this is about you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your hospital can find you by this number. It stays on the picture when the file’s details are taken out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It stays on the picture when the file’s details are taken out. Please look whose name it is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Few people share it. It stays on the picture when the file’s details are taken out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is not the birth date in the files. Please look at it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With the day of your scan, others can match it to you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It may be a number of yours. Please look at it yourself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The whole picture is a page. We may not read all of it, least of all handwriting. Please look at it yourself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A barcode can hold a number of yours. Phones can read it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>at the top left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>at the top</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>at the top right</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>at the left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>in the middle</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>at the right</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>at the bottom left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>at the bottom</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>at the bottom right</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your name is printed on %1.</source>
        <extracomment>%1 is "38 pictures"</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your name is printed on %1, %2.</source>
        <extracomment>%1 is "38 pictures", %2 is "at the top left"</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is "A date, printed on a picture", %2 is "38 pictures"</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <extracomment>%1 is "A date, printed on a picture", %2 is "38 pictures", %3 is "at the top left"</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A name, printed on a picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Birth date, printed on a picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A birth date, printed on a picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your patient number, printed on a picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A number, printed on a picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What looks like a national number, on a picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number of the exam, printed on a picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hospital or clinic, printed on a picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date of the exam, printed on a picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A date, printed on a picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A time, printed on a picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of staff, printed on a picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your address or phone number, on a picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An address or phone number, on a picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number of the machine, on a picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Age or sex, printed on a picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other words on a picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A page full of words, such as a form or a list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Barcode on a picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Side marker on a picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>View or position, on a picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Body part, on a picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind of scan, on a picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Machine setting, on a picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Brightness setting, on a picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Picture number or place, on a picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scale or number, on a picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Maker or machine, on a picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Message of the machine, on a picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Label without a value, on a picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Strip beside an ultrasound picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Machines often print a name in this strip. We looked there and read nothing. Please look at it yourself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It can show a face. Please look at it yourself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Red flag</source>
        <extracomment>a sentence in a form that a person should ask about before signing; it stands beside a picture of a flag</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Worth asking</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reassuring</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 red flag</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%Ln red flags</source>
        <translation><numerusform>%Ln red flags</numerusform><numerusform>%Ln red flags</numerusform></translation></message>
    <message>
        <source>1 worth asking</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%Ln worth asking</source>
        <translation><numerusform>%Ln worth asking</numerusform><numerusform>%Ln worth asking</numerusform></translation></message>
    <message>
        <source>1 reassuring</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%Ln reassuring</source>
        <translation><numerusform>%Ln reassuring</numerusform><numerusform>%Ln reassuring</numerusform></translation></message>
    <message>
        <source>1 sentence is worth a talk before you sign</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%Ln sentences are worth a talk before you sign</source>
        <translation><numerusform>%Ln sentences are worth a talk before you sign</numerusform><numerusform>%Ln sentences are worth a talk before you sign</numerusform></translation></message>
    <message>
        <source>We found no such phrase in the part that we could read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We found only promises in this form</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We found none of our phrases in this form</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The one sentence here says something about your privacy.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The one sentence here holds none of our phrases.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2 sentences say something about your privacy.</source>
        <extracomment>%1 is how many, %2 out of how many</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We looked for common phrases. We can miss things. This is not legal advice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This sentence holds a red flag and a promise. Ask which one counts.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not in this form:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This text does not look like English. We can only read English forms for now. Ask for an English copy, or go through it with someone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 page is a picture of paper, or empty. We could not read it. Please read it yourself.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%Ln pages are pictures of paper, or empty. We could not read them. Please read them yourself.</source>
        <translation><numerusform>%Ln pages are pictures of paper, or empty. We could not read them. Please read them yourself.</numerusform><numerusform>%Ln pages are pictures of paper, or empty. We could not read them. Please read them yourself.</numerusform></translation></message>
    <message>
        <source>1 page is a picture of paper. We read it as well as we could. Some words may be wrong or missing.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%Ln pages are pictures of paper. We read them as well as we could. Some words may be wrong or missing.</source>
        <translation><numerusform>%Ln pages are pictures of paper. We read them as well as we could. Some words may be wrong or missing.</numerusform><numerusform>%Ln pages are pictures of paper. We read them as well as we could. Some words may be wrong or missing.</numerusform></translation></message>
    <message>
        <source>This form is very long. We did not look at the last page.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>This form is very long. We did not look at the last %Ln pages.</source>
        <translation><numerusform>This form is very long. We did not look at the last %Ln pages.</numerusform><numerusform>This form is very long. We did not look at the last %Ln pages.</numerusform></translation></message>
    <message>
        <source>This file holds 1 picture. We did not look for words in it.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>This file holds %Ln pictures. We did not look for words in them.</source>
        <translation><numerusform>This file holds %Ln pictures. We did not look for words in them.</numerusform><numerusform>This file holds %Ln pictures. We did not look for words in them.</numerusform></translation></message>
    <message>
        <source>This file holds 1 other file. We did not look into it.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>This file holds %Ln other files. We did not look into them.</source>
        <translation><numerusform>This file holds %Ln other files. We did not look into them.</numerusform><numerusform>This file holds %Ln other files. We did not look into them.</numerusform></translation></message>
    <message>
        <source>1 part is not in English. We can only read English for now, so we left it out.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%Ln parts are not in English. We can only read English for now, so we left them out.</source>
        <translation><numerusform>%Ln parts are not in English. We can only read English for now, so we left them out.</numerusform><numerusform>%Ln parts are not in English. We can only read English for now, so we left them out.</numerusform></translation></message>
    <message>
        <source>This is a picture, and we could not read the words in it. Ask for the form as a PDF or a web page.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We found no words in this picture. Try a sharper photo, straight from above.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This text is very long. We looked at the first part only.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file is damaged. Some of its words may be missing. Ask for a new copy.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A part of this file is locked, so we could not read it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file holds words that are not shown. We did not look at them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A part of this file could not be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There are no words in this. Try another file, or paste the text.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is an old Word file. Open it and save it as DOCX or PDF, or paste the text.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not a form that we can read. Try a PDF, a Word file, a web page, or paste the text.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file made our reader stop. Nothing else is lost. You can paste the text instead.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file took too long to read. You can paste the text instead.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file is too large to read. You can paste the part that matters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file is damaged. Ask for a new copy, or paste the text.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no such file here. Check the name, and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file could not be read. Copy it to this computer, and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>De-identified data</source>
        <extracomment>phrases: deid-use, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They plan to take out details that name you. Ask which details and how they check.</source>
        <extracomment>phrases: deid-use, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>De-identified data for any use</source>
        <extracomment>phrases: deid-any-purpose, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Once your name is off, they could use your data for almost anything.</source>
        <extracomment>phrases: deid-any-purpose, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outside privacy law</source>
        <extracomment>phrases: deid-outside-law, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They are telling you that privacy law may stop protecting this data.</source>
        <extracomment>phrases: deid-outside-law, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Anonymized</source>
        <extracomment>phrases: anonymized, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They say no one could tell it is you. With scans that is hard to promise, so ask how it is done.</source>
        <extracomment>phrases: anonymized, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Coded data</source>
        <extracomment>phrases: coded-data, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your name is swapped for a code, but someone can still link it back.</source>
        <extracomment>phrases: coded-data, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Limited data set</source>
        <extracomment>phrases: limited-data-set, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your name comes out, but dates and ZIP code can stay in.</source>
        <extracomment>phrases: limited-data-set, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Added-up data</source>
        <extracomment>phrases: aggregated, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Identifiers removed</source>
        <extracomment>phrases: identifiers-removed, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They promise to take out details that name you before use.</source>
        <extracomment>phrases: identifiers-removed, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your name is taken out</source>
        <extracomment>phrases: name-removed, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They say that your name or other details come out first. Ask which ones.</source>
        <extracomment>phrases: name-removed, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Those who get the data must not try to find out who you are.</source>
        <extracomment>phrases: no-reidentify, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Could be linked back to you</source>
        <extracomment>phrases: reidentify-risk, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They admit that someone might still find out it is you. That is honest, and worth a question.</source>
        <extracomment>phrases: reidentify-risk, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They may look for you</source>
        <extracomment>phrases: tries-to-identify, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Those who get the data may try to find out who you are.</source>
        <extracomment>phrases: tries-to-identify, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Research use</source>
        <extracomment>phrases: research-use, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your scan may be used in studies, not just for your care.</source>
        <extracomment>phrases: research-use, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Future use</source>
        <extracomment>phrases: future-research, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They may use your data later in ways that are not decided yet.</source>
        <extracomment>phrases: future-research, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Very broad permission</source>
        <extracomment>phrases: broad-consent, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One yes could cover any study by anyone.</source>
        <extracomment>phrases: broad-consent, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For any purpose</source>
        <extracomment>phrases: any-purpose, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No limit is set on what they may do with it.</source>
        <extracomment>phrases: any-purpose, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Used without asking you again</source>
        <extracomment>phrases: no-more-consent, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They can use or share your data and will not ask or tell you.</source>
        <extracomment>phrases: no-more-consent, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Normal legal exceptions</source>
        <extracomment>phrases: normal-legal-exceptions, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The law lets or makes clinics share in these cases. This is in most privacy notices and is not a warning sign by itself.</source>
        <extracomment>phrases: normal-legal-exceptions, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only with your OK</source>
        <extracomment>phrases: only-with-consent, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They promise to ask you first.</source>
        <extracomment>phrases: only-with-consent, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ethics review</source>
        <extracomment>phrases: ethics-board, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A group that protects people in research must check the study.</source>
        <extracomment>phrases: ethics-board, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Consent can be waived</source>
        <extracomment>phrases: consent-waiver, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A review board can let a study use your data without asking you.</source>
        <extracomment>phrases: consent-waiver, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quality checks</source>
        <extracomment>phrases: quality-improvement, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They use scans to check and improve their own work. Ask if outside firms take part.</source>
        <extracomment>phrases: quality-improvement, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To make their service better</source>
        <extracomment>phrases: improve-products, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>'To improve our services' can mean many things. Ask if it means training AI.</source>
        <extracomment>phrases: improve-products, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Health care operations</source>
        <extracomment>phrases: health-care-operations, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A legal term for running the clinic. It covers many uses that do not need your OK.</source>
        <extracomment>phrases: health-care-operations, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Teaching use</source>
        <extracomment>phrases: teaching-use, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your scan may be shown to students or staff.</source>
        <extracomment>phrases: teaching-use, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Publishing your images</source>
        <extracomment>phrases: publication, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your images could be printed or put online, where anyone can copy them.</source>
        <extracomment>phrases: publication, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pictures on the internet</source>
        <extracomment>phrases: recording-published, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Anyone can copy what is on the internet. It cannot be called back.</source>
        <extracomment>phrases: recording-published, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Third parties</source>
        <extracomment>phrases: third-parties, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other companies or groups may get your data. Ask which ones.</source>
        <extracomment>phrases: third-parties, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Third-party data processing</source>
        <extracomment>phrases: third-party-processing, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outside firms handle your data. That can mean storing, reading, sorting or AI training.</source>
        <extracomment>phrases: third-party-processing, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Service providers</source>
        <extracomment>phrases: service-providers, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A broad term that can cover many firms. Ask for names and what each one gets.</source>
        <extracomment>phrases: service-providers, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Vendors or contractors</source>
        <extracomment>phrases: vendors, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outside companies do some of the work and may see your data.</source>
        <extracomment>phrases: vendors, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Business associates</source>
        <extracomment>phrases: business-associates, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The US legal term for companies that handle your data for the clinic. They must follow HIPAA.</source>
        <extracomment>phrases: business-associates, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signed privacy contract</source>
        <extracomment>phrases: baa-in-place, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outside firms must sign a contract that limits what they do with your data.</source>
        <extracomment>phrases: baa-in-place, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Affiliates</source>
        <extracomment>phrases: affiliates, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Linked companies may get your data. Large groups can have many.</source>
        <extracomment>phrases: affiliates, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Partners</source>
        <extracomment>phrases: partners, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>'Partners' is a friendly word for outside groups. Ask who they are.</source>
        <extracomment>phrases: partners, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Companies may use it</source>
        <extracomment>phrases: companies-get-data, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Some of those who use the data work for companies. Ask which ones.</source>
        <extracomment>phrases: companies-get-data, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Making products for sale</source>
        <extracomment>phrases: commercial-use, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your scan could help a company build something it sells.</source>
        <extracomment>phrases: commercial-use, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No share of any profit</source>
        <extracomment>phrases: no-share-of-profit, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If someone makes money from your data, you will not be paid. It hints that there may be profit.</source>
        <extracomment>phrases: no-share-of-profit, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Selling data</source>
        <extracomment>phrases: sale-of-data, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your data could be sold or rented.</source>
        <extracomment>phrases: sale-of-data, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We do not sell your data</source>
        <extracomment>phrases: no-sale, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They say they will not sell it. Ask if that also covers de-identified data.</source>
        <extracomment>phrases: no-sale, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If the company is sold</source>
        <extracomment>phrases: merger, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your data may move to a new owner if the clinic or firm is sold.</source>
        <extracomment>phrases: merger, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Marketing</source>
        <extracomment>phrases: marketing, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your data or images could be used in ads or to sell things.</source>
        <extracomment>phrases: marketing, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asking for money</source>
        <extracomment>phrases: fundraising, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They may use your details to ask you for gifts of money. You can say no.</source>
        <extracomment>phrases: fundraising, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Insurer or employer</source>
        <extracomment>phrases: insurer-employer, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your data may go to an insurer or your boss.</source>
        <extracomment>phrases: insurer-employer, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cloud storage</source>
        <extracomment>phrases: cloud, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stored somewhere else</source>
        <extracomment>phrases: off-site-storage, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your scans are kept outside the building.</source>
        <extracomment>phrases: off-site-storage, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Locked data</source>
        <extracomment>phrases: encrypted, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The data is scrambled or locked so that others cannot read it.</source>
        <extracomment>phrases: encrypted, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not locked</source>
        <extracomment>phrases: unencrypted, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Others could read it if it is lost or caught on the way.</source>
        <extracomment>phrases: unencrypted, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They are not responsible</source>
        <extracomment>phrases: no-liability, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If data is lost or leaked, they say it is not their problem.</source>
        <extracomment>phrases: no-liability, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>AI is used</source>
        <extracomment>phrases: ai-use, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A computer tool may look at your scan.</source>
        <extracomment>phrases: ai-use, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Training AI</source>
        <extracomment>phrases: ai-training, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your scan could be used to teach a computer tool. This is not part of your own care.</source>
        <extracomment>phrases: ai-training, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They say your scan will not be used to teach AI.</source>
        <extracomment>phrases: no-ai-training, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They promise not to</source>
        <extracomment>phrases: not-shared, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They say what they will not do with your data. Ask if that also covers data with your name taken out.</source>
        <extracomment>phrases: not-shared, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Machine learning</source>
        <extracomment>phrases: machine-learning, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A type of AI that learns from lots of examples, such as scans.</source>
        <extracomment>phrases: machine-learning, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Automated decisions</source>
        <extracomment>phrases: automated-decision, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A computer may sort or judge your data with little help from a person.</source>
        <extracomment>phrases: automated-decision, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People label the scans</source>
        <extracomment>phrases: human-labeling, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Workers may look at scans to mark them up for AI. Ask what they can see.</source>
        <extracomment>phrases: human-labeling, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A doctor stays in charge</source>
        <extracomment>phrases: doctor-checks-ai, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A doctor checks your scan and what the computer found.</source>
        <extracomment>phrases: doctor-checks-ai, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No decision by computer alone</source>
        <extracomment>phrases: no-automated, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They say that a computer alone does not decide about you.</source>
        <extracomment>phrases: no-automated, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kept forever</source>
        <extracomment>phrases: kept-forever, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no end date for keeping or using your data.</source>
        <extracomment>phrases: kept-forever, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kept as long as needed</source>
        <extracomment>phrases: kept-vague, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No clear time limit. Ask for a number of years.</source>
        <extracomment>phrases: kept-vague, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clear time limit</source>
        <extracomment>phrases: kept-years, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They give a set time for keeping your data.</source>
        <extracomment>phrases: kept-years, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Deleted when done</source>
        <extracomment>phrases: deleted-after, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They say that they delete it when they are done with it.</source>
        <extracomment>phrases: deleted-after, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You can ask for deletion</source>
        <extracomment>phrases: delete-right, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You can ask them to remove your data, in some cases.</source>
        <extracomment>phrases: delete-right, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sent to another country</source>
        <extracomment>phrases: other-country, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your scan may go to a place with other privacy laws.</source>
        <extracomment>phrases: other-country, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They use legal tools to protect data that goes abroad.</source>
        <extracomment>phrases: transfer-safeguards, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You can opt out</source>
        <extracomment>phrases: opt-out, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is a way to say no. Ask for the form.</source>
        <extracomment>phrases: opt-out, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No way to opt out</source>
        <extracomment>phrases: no-opt-out, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They say you cannot say no to this use.</source>
        <extracomment>phrases: no-opt-out, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You must say yes first</source>
        <extracomment>phrases: opt-in, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They use your data only if you choose it.</source>
        <extracomment>phrases: opt-in, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yes unless you say no</source>
        <extracomment>phrases: implied-consent, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If you do nothing, they treat it as a yes.</source>
        <extracomment>phrases: implied-consent, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What signing means</source>
        <extracomment>phrases: by-signing, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your signature says yes to more than the scan. Read this part with care.</source>
        <extracomment>phrases: by-signing, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your care stays the same</source>
        <extracomment>phrases: care-not-affected, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saying no will not change your care.</source>
        <extracomment>phrases: care-not-affected, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Care depends on signing</source>
        <extracomment>phrases: care-depends, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They say you may not get care if you do not agree. Ask which parts are really needed.</source>
        <extracomment>phrases: care-depends, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You can change your mind</source>
        <extracomment>phrases: withdraw, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You can stop the permission later.</source>
        <extracomment>phrases: withdraw, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You can stop or say no</source>
        <extracomment>phrases: free-to-stop, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You stay in control.</source>
        <extracomment>phrases: free-to-stop, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Some sharing cannot be undone</source>
        <extracomment>phrases: withdraw-limits, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Data that is already out cannot be called back.</source>
        <extracomment>phrases: withdraw-limits, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As permitted by law</source>
        <extracomment>phrases: as-permitted-by-law, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Broad words. The law allows many uses you may not expect.</source>
        <extracomment>phrases: as-permitted-by-law, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open-ended list</source>
        <extracomment>phrases: not-limited-to, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The list is not complete, so other uses are allowed too.</source>
        <extracomment>phrases: not-limited-to, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They alone decide</source>
        <extracomment>phrases: sole-discretion, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They keep all the choice for themselves.</source>
        <extracomment>phrases: sole-discretion, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Business purposes</source>
        <extracomment>phrases: business-purposes, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A broad reason that may have little to do with your care.</source>
        <extracomment>phrases: business-purposes, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The rules can change</source>
        <extracomment>phrases: policy-can-change, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They may change the policy later.</source>
        <extracomment>phrases: policy-can-change, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Face images</source>
        <extracomment>phrases: face-images, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your face may be kept or used. A detailed head scan can also show a face.</source>
        <extracomment>phrases: face-images, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Face removed</source>
        <extracomment>phrases: face-removed, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They take the face out of head scans before sharing.</source>
        <extracomment>phrases: face-removed, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Body data that can identify you</source>
        <extracomment>phrases: biometric, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Data such as a face map, fingerprint or eye scan.</source>
        <extracomment>phrases: biometric, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Photos or video</source>
        <extracomment>phrases: photos-video, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They may take or use pictures or video of you.</source>
        <extracomment>phrases: photos-video, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Joined with other data</source>
        <extracomment>phrases: linked-data, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your scan may be joined with other facts about you, which makes it easier to tell who you are.</source>
        <extracomment>phrases: linked-data, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Public data set</source>
        <extracomment>phrases: public-database, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Anyone could get a copy, and it cannot be called back.</source>
        <extracomment>phrases: public-database, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open to anyone</source>
        <extracomment>phrases: anyone-may-use, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The words 'anyone' or 'the public' set no limit on who gets it.</source>
        <extracomment>phrases: anyone-may-use, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Registry or data bank</source>
        <extracomment>phrases: databank, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your scan may be added to a large store that others can use.</source>
        <extracomment>phrases: databank, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Health information exchange</source>
        <extracomment>phrases: health-info-exchange, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A network that lets other providers see your records.</source>
        <extracomment>phrases: health-info-exchange, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Privacy contact</source>
        <extracomment>phrases: privacy-contact, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is a person whose job is to answer your questions.</source>
        <extracomment>phrases: privacy-contact, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You can complain</source>
        <extracomment>phrases: complaint-right, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You can complain if you think they broke the rules.</source>
        <extracomment>phrases: complaint-right, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>List of sharing</source>
        <extracomment>phrases: accounting-right, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You can ask for a list of some outside sharing.</source>
        <extracomment>phrases: accounting-right, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Right to a copy</source>
        <extracomment>phrases: copy-right, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You can get a copy of your own records and scans.</source>
        <extracomment>phrases: copy-right, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You can ask for limits</source>
        <extracomment>phrases: restrict-right, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You can ask them to limit how they share your data. They can often say no.</source>
        <extracomment>phrases: restrict-right, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Data stays here</source>
        <extracomment>phrases: stays-on-site, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your scan is not sent outside.</source>
        <extracomment>phrases: stays-on-site, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They will tell you about a leak</source>
        <extracomment>phrases: breach-notice, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If data leaks, they promise to let you know.</source>
        <extracomment>phrases: breach-notice, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>which companies get your pictures</source>
        <extracomment>topics: which-companies, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>how long your pictures are kept</source>
        <extracomment>topics: how-long-kept, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>how to say no to extra uses</source>
        <extracomment>topics: say-no, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>whether AI is used on your pictures</source>
        <extracomment>topics: ai-uses, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>how to say no to training AI</source>
        <extracomment>topics: ai-training-no, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>who else gets your pictures</source>
        <extracomment>topics: third-parties, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>how your name is taken out</source>
        <extracomment>topics: how-nameless, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>how to change your mind later</source>
        <extracomment>topics: change-mind, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>where your pictures are stored</source>
        <extracomment>topics: where-stored, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>who to ask about privacy</source>
        <extracomment>topics: who-to-ask, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We could not count how many people share your details. Choose your country, and we will.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We have no figures for this country, so we could not count how many people share your details.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 picture was not opened. So we did not look for words on it.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%Ln pictures were not opened. So we did not look for words on them.</source>
        <translation><numerusform>%Ln pictures were not opened. So we did not look for words on them.</numerusform><numerusform>%Ln pictures were not opened. So we did not look for words on them.</numerusform></translation></message>
    <message>
        <source>Chest X-ray</source>
        <extracomment>scans: chest-xray, title</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Age, sex, race as people state it, body fat, signs of diabetes, and a weak hint at the kind of insurance. Two X-rays of one person can be matched.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Most tests used pictures of a few hospitals. How well it works on pictures of other clinics is less known.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>X-ray of other parts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Race as people state it was guessed from hands and the neck part of the spine too.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For most other parts of the body we know of no study that we could check.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CT of the chest</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Race as people state it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CT shows more than an X-ray, so other guesses seem possible. We know of no study that we could check.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mammogram</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Race as people state it, less surely than from a chest X-ray.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We know of no study on other guesses that we could check.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>MRI of the head</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who it is, when there is a photo to match the face with. The shape of the brain matches two scans of one person.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tests searched small groups of people. How well it works among millions of photos is not known.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CT of the head</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who it is, when there is a photo to match the face with.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PET of the head</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who it is, when there is a photo to match the face with; less often than from MRI.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Photo of the back of the eye</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sex, and age to within a few years.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What else can be guessed is still being studied.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ultrasound, and all other pictures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We know of no study that we could check.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>That does not mean that nothing can be guessed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We never guess about you. This is what studies say about pictures of these kinds.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A score is about many people. For one person the guess can be wrong.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We do not know if anyone does this with pictures from a clinic. You can ask.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Before you began to use this AI tool, did someone check what it means for privacy?</source>
        <extracomment>questions: privacy-check-done, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A check made before the first use can find a leak while it is still easy to close.</source>
        <extracomment>questions: privacy-check-done, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They say who made the check and when, and what changed because of it.</source>
        <extracomment>questions: privacy-check-done, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They say that the company which sells the tool looks after that.</source>
        <extracomment>questions: privacy-check-done, warning_sign</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your scan</source>
        <extracomment>journey: scan, title</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The machine makes the pictures.</source>
        <extracomment>journey: scan, line</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The machine saves each picture as a file. Your name, dates and numbers are saved with it.</source>
        <extracomment>journey: scan, what</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Some machines use AI of their own to make the picture clear. That alone sends nothing to a company.</source>
        <extracomment>journey: scan, what</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clinic storage</source>
        <extracomment>journey: storage, title</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your doctors read them here.</source>
        <extracomment>journey: storage, line</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The pictures go to the clinic’s scan storage. Your care team reads them there.</source>
        <extracomment>journey: storage, what</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>At many clinics AI tools now help to read X-rays, CT and MRI. They can help doctors see more.</source>
        <extracomment>journey: storage, what</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A radiologist should still sign your report. You can ask who reads your scan.</source>
        <extracomment>journey: storage, what</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>AI company</source>
        <extracomment>journey: ai-company, title</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its program may check the pictures.</source>
        <extracomment>journey: ai-company, line</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Some clinics send pictures to a company whose program looks at them. Others run it on their own computers.</source>
        <extracomment>journey: ai-company, what</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Often your name is taken out first. They call that “de-identified”. It does not mean that no one can tell it is you.</source>
        <extracomment>journey: ai-company, what</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The company may keep what its program found. You may not be told who sees it.</source>
        <extracomment>journey: ai-company, what</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We cannot see where your pictures went. A disc does not say.</source>
        <extracomment>journey: ai-company, unseen</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cloud</source>
        <extracomment>journey: cloud, title</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They may sit on rented computers.</source>
        <extracomment>journey: cloud, line</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The cloud means computers that belong to some other company. Pictures can stay there for years.</source>
        <extracomment>journey: cloud, what</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They may move from one data center to the next, also to other countries. Each country has its own law.</source>
        <extracomment>journey: cloud, what</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One wrong setting can leave a great many scans open to anyone.</source>
        <extracomment>journey: cloud, what</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Training</source>
        <extracomment>journey: training, title</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copies may teach new programs.</source>
        <extracomment>journey: training, line</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Companies build AI tools from many scans. Yours may be one of them, most often without your name.</source>
        <extracomment>journey: training, what</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People may mark up the pictures by hand. A mark or note can hold a name too. We know of no count of how often that happens.</source>
        <extracomment>journey: training, what</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Once a program has learned from a copy, it is hard to take back. Who sees it and how long it stays is up to them.</source>
        <extracomment>journey: training, what</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kept copies</source>
        <extracomment>journey: copies, title</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Each copy can be lost or leak.</source>
        <extracomment>journey: copies, line</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Each holder may keep a copy: the clinic, a company, a study team. You hold one too, on your disc.</source>
        <extracomment>journey: copies, what</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A copy that is lost or left open can be seen by anyone who finds it.</source>
        <extracomment>journey: copies, what</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You can ask how long each one is kept, and if it can be deleted.</source>
        <extracomment>journey: copies, what</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Head CT</source>
        <extracomment>scans: head-ct, title</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What a head CT can show about you</source>
        <extracomment>scans: head-ct, heading</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>thin slices</source>
        <extracomment>scans: head-ct, because</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your name and dates</source>
        <extracomment>scans: head-ct, what</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On your own copy. This is usual.</source>
        <extracomment>scans: head-ct, line</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your face</source>
        <extracomment>scans: head-ct, what</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fine slices work like a photograph of you.</source>
        <extracomment>scans: head-ct, line</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which other scans are yours</source>
        <extracomment>scans: head-ct, what</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Body shape can link two scans.</source>
        <extracomment>scans: head-ct, line</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Head MRI</source>
        <extracomment>scans: head-mri, title</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What a head MRI can show about you</source>
        <extracomment>scans: head-mri, heading</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>3D series</source>
        <extracomment>scans: head-mri, because</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A 3D series works like a photograph of you.</source>
        <extracomment>scans: head-mri, line</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Brain shape can link two scans.</source>
        <extracomment>scans: head-mri, line</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Head MRI, thick</source>
        <extracomment>scans: head-mri-thick, title</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>part of a face</source>
        <extracomment>scans: head-mri-thick, because</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What a chest X-ray can show about you</source>
        <extracomment>scans: chest-xray, heading</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>with another scan</source>
        <extracomment>scans: chest-xray, because</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A program can often tell that two are of one person.</source>
        <extracomment>scans: chest-xray, line</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your age and sex</source>
        <extracomment>scans: chest-xray, what</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A program can guess them. A guess is no proof.</source>
        <extracomment>scans: chest-xray, line</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is not in the picture.</source>
        <extracomment>scans: chest-xray, line</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chest CT</source>
        <extracomment>scans: chest-ct, title</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What a chest CT can show about you</source>
        <extracomment>scans: chest-ct, heading</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>by its shape, little studied</source>
        <extracomment>scans: chest-ct, because</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your chin may be in view. You can ask.</source>
        <extracomment>scans: chest-ct, line</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Traits that no one measured</source>
        <extracomment>scans: chest-ct, what</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A program may guess some. A guess is no proof.</source>
        <extracomment>scans: chest-ct, line</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Belly CT</source>
        <extracomment>scans: belly-ct, title</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What a belly CT can show about you</source>
        <extracomment>scans: belly-ct, heading</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>little studied</source>
        <extracomment>scans: belly-ct, because</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We know of no study of this.</source>
        <extracomment>scans: belly-ct, line</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back MRI</source>
        <extracomment>scans: back-mri, title</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What a back MRI can show about you</source>
        <extracomment>scans: back-mri, heading</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Breast X-ray</source>
        <extracomment>scans: breast-xray, title</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What a breast X-ray can show about you</source>
        <extracomment>scans: breast-xray, heading</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What an ultrasound can show about you</source>
        <extracomment>scans: ultrasound, heading</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a small part</source>
        <extracomment>scans: ultrasound, because</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Words on the picture</source>
        <extracomment>scans: ultrasound, what</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your name is often printed on it.</source>
        <extracomment>scans: ultrasound, line</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It shows a small part of you.</source>
        <extracomment>scans: ultrasound, line</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another kind</source>
        <extracomment>scans: another, title</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What a scan can show about you</source>
        <extracomment>scans: another, heading</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask if your head or face will be in view.</source>
        <extracomment>scans: another, line</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A serious or sudden problem</source>
        <extracomment>scans: serious, title</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your health comes first. Have the scan, and ask your questions when there is time.</source>
        <extracomment>scans: serious, line</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A small problem</source>
        <extracomment>scans: small, title</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your health comes first. You can have the scan and ask questions too.</source>
        <extracomment>scans: small, line</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A check-up</source>
        <extracomment>scans: check-up, title</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A check-up leaves you time. Ask before you book, and weigh what it can do for you.</source>
        <extracomment>scans: check-up, line</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A study or research</source>
        <extracomment>scans: study, title</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A study is up to you. In most cases your care stays the same if you say no.</source>
        <extracomment>scans: study, line</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Anyone who opens this disc can read their name and birth date.</source>
        <extracomment>whose: theirs, in place of: Anyone who opens this disc can read your name and birth date.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Anyone who opens this disc can read your child’s name and birth date.</source>
        <extracomment>whose: child, in place of: Anyone who opens this disc can read your name and birth date.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Anyone who opens this disc can read their name.</source>
        <extracomment>whose: theirs, in place of: Anyone who opens this disc can read your name.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Anyone who opens this disc can read your child’s name.</source>
        <extracomment>whose: child, in place of: Anyone who opens this disc can read your name.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Anyone who opens this disc can read a number that leads to them.</source>
        <extracomment>whose: theirs, in place of: Anyone who opens this disc can read a number that leads to you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Anyone who opens this disc can read a number that leads to your child.</source>
        <extracomment>whose: child, in place of: Anyone who opens this disc can read a number that leads to you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Anyone who opens this disc can read details that lead to them.</source>
        <extracomment>whose: theirs, in place of: Anyone who opens this disc can read details that lead to you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Anyone who opens this disc can read details that lead to your child.</source>
        <extracomment>whose: child, in place of: Anyone who opens this disc can read details that lead to you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It points to them, by name.</source>
        <extracomment>whose: theirs, in place of: It points to you, by name.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It points to your child, by name.</source>
        <extracomment>whose: child, in place of: It points to you, by name.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>So far: it points to them, by name.</source>
        <extracomment>whose: theirs, in place of: So far: it points to you, by name.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>So far: it points to your child, by name.</source>
        <extracomment>whose: child, in place of: So far: it points to you, by name.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It points to them, by number.</source>
        <extracomment>whose: theirs, in place of: It points to you, by number.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It points to your child, by number.</source>
        <extracomment>whose: child, in place of: It points to you, by number.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>So far: it points to them, by number.</source>
        <extracomment>whose: theirs, in place of: So far: it points to you, by number.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>So far: it points to your child, by number.</source>
        <extracomment>whose: child, in place of: So far: it points to you, by number.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It points to them.</source>
        <extracomment>whose: theirs, in place of: It points to you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It points to your child.</source>
        <extracomment>whose: child, in place of: It points to you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>So far: it points to them.</source>
        <extracomment>whose: theirs, in place of: So far: it points to you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>So far: it points to your child.</source>
        <extracomment>whose: child, in place of: So far: it points to you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It could point to them.</source>
        <extracomment>whose: theirs, in place of: It could point to you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It could point to your child.</source>
        <extracomment>whose: child, in place of: It could point to you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>So far: it could point to them.</source>
        <extracomment>whose: theirs, in place of: So far: it could point to you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>So far: it could point to your child.</source>
        <extracomment>whose: child, in place of: So far: it could point to you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We did not find their name. Other details could be put together. It matters when a copy goes on.</source>
        <extracomment>whose: theirs, in place of: We did not find your name. Other details could be put together. It matters when a copy goes on.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We did not find your child’s name. Other details could be put together. It matters when a copy goes on.</source>
        <extracomment>whose: child, in place of: We did not find your name. Other details could be put together. It matters when a copy goes on.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We did not find their name yet. Other details could be put together.</source>
        <extracomment>whose: theirs, in place of: We did not find your name yet. Other details could be put together.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We did not find your child’s name yet. Other details could be put together.</source>
        <extracomment>whose: child, in place of: We did not find your name yet. Other details could be put together.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We looked at 1 file so far. We did not find details that point to them yet.</source>
        <extracomment>whose: theirs, in place of: We looked at 1 file so far. We did not find details that point to you yet.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We looked at 1 file so far. We did not find details that point to your child yet.</source>
        <extracomment>whose: child, in place of: We looked at 1 file so far. We did not find details that point to you yet.</extracomment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>We looked at %Ln files so far. We did not find details that point to them yet.</source>
        <extracomment>whose: theirs, in place of: We looked at %Ln files so far. We did not find details that point to you yet.</extracomment>
        <translation><numerusform>We looked at %Ln files so far. We did not find details that point to them yet.</numerusform><numerusform>We looked at %Ln files so far. We did not find details that point to them yet.</numerusform></translation></message>
    <message numerus="yes">
        <source>We looked at %Ln files so far. We did not find details that point to your child yet.</source>
        <extracomment>whose: child, in place of: We looked at %Ln files so far. We did not find details that point to you yet.</extracomment>
        <translation><numerusform>We looked at %Ln files so far. We did not find details that point to your child yet.</numerusform><numerusform>We looked at %Ln files so far. We did not find details that point to your child yet.</numerusform></translation></message>
    <message>
        <source>We found little that points to them.</source>
        <extracomment>whose: theirs, in place of: We found little that points to you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We found little that points to your child.</source>
        <extracomment>whose: child, in place of: We found little that points to you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We did not find details that point to them.</source>
        <extracomment>whose: theirs, in place of: We did not find details that point to you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We did not find details that point to your child.</source>
        <extracomment>whose: child, in place of: We did not find details that point to you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their name</source>
        <extracomment>whose: theirs, in place of: Your name</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your child’s name</source>
        <extracomment>whose: child, in place of: Your name</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another name of theirs</source>
        <extracomment>whose: theirs, in place of: Another name of yours</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another name of your child</source>
        <extracomment>whose: child, in place of: Another name of yours</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their name at birth</source>
        <extracomment>whose: theirs, in place of: Your name at birth</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your child’s name at birth</source>
        <extracomment>whose: child, in place of: Your name at birth</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their mother’s name at birth</source>
        <extracomment>whose: theirs, in place of: Your mother’s name at birth</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your child’s mother’s name at birth</source>
        <extracomment>whose: child, in place of: Your mother’s name at birth</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The name they go by</source>
        <extracomment>whose: theirs, in place of: The name you go by</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The name your child goes by</source>
        <extracomment>whose: child, in place of: The name you go by</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note on the name they go by</source>
        <extracomment>whose: theirs, in place of: Note on the name you go by</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note on the name your child goes by</source>
        <extracomment>whose: child, in place of: Note on the name you go by</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their parent or guardian</source>
        <extracomment>whose: theirs, in place of: Your parent or guardian</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your child’s parent or guardian</source>
        <extracomment>whose: child, in place of: Your parent or guardian</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who their guardian is to them</source>
        <extracomment>whose: theirs, in place of: Who your guardian is to you</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who the guardian is to your child</source>
        <extracomment>whose: child, in place of: Who your guardian is to you</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Group that is responsible for them</source>
        <extracomment>whose: theirs, in place of: Group that is responsible for you</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Group that is responsible for your child</source>
        <extracomment>whose: child, in place of: Group that is responsible for you</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Country where they live</source>
        <extracomment>whose: theirs, in place of: Country where you live</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Country where your child lives</source>
        <extracomment>whose: child, in place of: Country where you live</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Region where they live</source>
        <extracomment>whose: theirs, in place of: Region where you live</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Region where your child lives</source>
        <extracomment>whose: child, in place of: Region where you live</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sex as used for their care</source>
        <extracomment>whose: theirs, in place of: Sex as used for your care</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sex as used for your child’s care</source>
        <extracomment>whose: child, in place of: Sex as used for your care</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note on sex as used for their care</source>
        <extracomment>whose: theirs, in place of: Note on sex as used for your care</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note on sex as used for your child’s care</source>
        <extracomment>whose: child, in place of: Note on sex as used for your care</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Depth of their body, front to back</source>
        <extracomment>whose: theirs, in place of: Depth of your body, front to back</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Depth of your child’s body, front to back</source>
        <extracomment>whose: child, in place of: Depth of your body, front to back</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Width of their body</source>
        <extracomment>whose: theirs, in place of: Width of your body</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Width of your child’s body</source>
        <extracomment>whose: child, in place of: Width of your body</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their job</source>
        <extracomment>whose: theirs, in place of: Your job</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your child’s job</source>
        <extracomment>whose: child, in place of: Your job</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Language they speak</source>
        <extracomment>whose: theirs, in place of: Language you speak</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Language your child speaks</source>
        <extracomment>whose: child, in place of: Language you speak</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Link to a photo of them</source>
        <extracomment>whose: theirs, in place of: Link to a photo of you</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Link to a photo of your child</source>
        <extracomment>whose: child, in place of: Link to a photo of you</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Photo of them</source>
        <extracomment>whose: theirs, in place of: Photo of you</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Photo of your child</source>
        <extracomment>whose: child, in place of: Photo of you</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their health history</source>
        <extracomment>whose: theirs, in place of: Your health history</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your child’s health history</source>
        <extracomment>whose: child, in place of: Your health history</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How they were at the time</source>
        <extracomment>whose: theirs, in place of: How you were at the time</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How your child was at the time</source>
        <extracomment>whose: child, in place of: How you were at the time</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes about them</source>
        <extracomment>whose: theirs, in place of: Notes about you</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes about your child</source>
        <extracomment>whose: child, in place of: Notes about you</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why they came in</source>
        <extracomment>whose: theirs, in place of: Why you came in</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why your child came in</source>
        <extracomment>whose: child, in place of: Why you came in</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why they came in (code)</source>
        <extracomment>whose: theirs, in place of: Why you came in (code)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why your child came in (code)</source>
        <extracomment>whose: child, in place of: Why you came in (code)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Illness named when they went home</source>
        <extracomment>whose: theirs, in place of: Illness named when you went home</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Illness named when your child went home</source>
        <extracomment>whose: child, in place of: Illness named when you went home</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who gave them the patient number</source>
        <extracomment>whose: theirs, in place of: Who gave you the patient number</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who gave your child the patient number</source>
        <extracomment>whose: child, in place of: Who gave you the patient number</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where their record is kept</source>
        <extracomment>whose: theirs, in place of: Where your record is kept</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where your child’s record is kept</source>
        <extracomment>whose: child, in place of: Where your record is kept</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Order number of their doctor</source>
        <extracomment>whose: theirs, in place of: Order number of your doctor</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Order number of your child’s doctor</source>
        <extracomment>whose: child, in place of: Order number of your doctor</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Long ID of their position in the machine</source>
        <extracomment>whose: theirs, in place of: Long ID of your position in the machine</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Long ID of your child’s position in the machine</source>
        <extracomment>whose: child, in place of: Long ID of your position in the machine</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date they came in</source>
        <extracomment>whose: theirs, in place of: Date you came in</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date your child came in</source>
        <extracomment>whose: child, in place of: Date you came in</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time they came in</source>
        <extracomment>whose: theirs, in place of: Time you came in</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time your child came in</source>
        <extracomment>whose: child, in place of: Time you came in</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date they went home</source>
        <extracomment>whose: theirs, in place of: Date you went home</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date your child went home</source>
        <extracomment>whose: child, in place of: Date you went home</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time they went home</source>
        <extracomment>whose: theirs, in place of: Time you went home</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time your child went home</source>
        <extracomment>whose: child, in place of: Time you went home</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date they were to come in</source>
        <extracomment>whose: theirs, in place of: Date you were to come in</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date your child was to come in</source>
        <extracomment>whose: child, in place of: Date you were to come in</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date they were to go home</source>
        <extracomment>whose: theirs, in place of: Date you were to go home</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date your child was to go home</source>
        <extracomment>whose: child, in place of: Date you were to go home</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where they were in the hospital</source>
        <extracomment>whose: theirs, in place of: Where you were in the hospital</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where your child was in the hospital</source>
        <extracomment>whose: child, in place of: Where you were in the hospital</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ward or home where they stayed</source>
        <extracomment>whose: theirs, in place of: Ward or home where you stayed</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ward or home where your child stayed</source>
        <extracomment>whose: child, in place of: Ward or home where you stayed</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ward where they were to stay</source>
        <extracomment>whose: theirs, in place of: Ward where you were to stay</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ward where your child was to stay</source>
        <extracomment>whose: child, in place of: Ward where you were to stay</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Doctor in charge of them</source>
        <extracomment>whose: theirs, in place of: Doctor in charge of you</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Doctor in charge of your child</source>
        <extracomment>whose: child, in place of: Doctor in charge of you</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How they were placed for radiation care</source>
        <extracomment>whose: theirs, in place of: How you were placed for radiation care</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How your child was placed for radiation care</source>
        <extracomment>whose: child, in place of: How you were placed for radiation care</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their number in a study</source>
        <extracomment>whose: theirs, in place of: Your number in a study</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your child’s number in a study</source>
        <extracomment>whose: child, in place of: Your number in a study</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their number for study readers</source>
        <extracomment>whose: theirs, in place of: Your number for study readers</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your child’s number for study readers</source>
        <extracomment>whose: child, in place of: Your number for study readers</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Label “their details are removed”</source>
        <extracomment>whose: theirs, in place of: Label “your details are removed”</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Label “your child’s details are removed”</source>
        <extracomment>whose: child, in place of: Label “your details are removed”</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note on who may see their data</source>
        <extracomment>whose: theirs, in place of: Note on who may see your data</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note on who may see your child’s data</source>
        <extracomment>whose: child, in place of: Note on who may see your data</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Eye test: how well they see</source>
        <extracomment>whose: theirs, in place of: Eye test: how well you see</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Eye test: how well your child sees</source>
        <extracomment>whose: child, in place of: Eye test: how well you see</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We could not count how many people share these details. Choose their country, and we will.</source>
        <extracomment>whose: theirs, in place of: We could not count how many people share your details. Choose your country, and we will.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We could not count how many people share these details. Choose your country, and we will.</source>
        <extracomment>whose: child, in place of: We could not count how many people share your details. Choose your country, and we will.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We have no figures for this country, so we could not count how many people share these details.</source>
        <extracomment>whose: theirs, in place of: We have no figures for this country, so we could not count how many people share your details.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their patient number</source>
        <extracomment>whose: theirs, in place of: Your patient number</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your child’s patient number</source>
        <extracomment>whose: child, in place of: Your patient number</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This looks like a code. Someone may hold the list that leads to them.</source>
        <extracomment>whose: theirs, in place of: This looks like a code. Someone may hold the list that leads to you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This looks like a code. Someone may hold the list that leads to your child.</source>
        <extracomment>whose: child, in place of: This looks like a code. Someone may hold the list that leads to you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This only fills the place. It says nothing about them.</source>
        <extracomment>whose: theirs, in place of: This only fills the place. It says nothing about you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This only fills the place. It says nothing about your child.</source>
        <extracomment>whose: child, in place of: This only fills the place. It says nothing about you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You said that this is about them.</source>
        <extracomment>whose: theirs, in place of: You said that this is about you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You said that this is about your child.</source>
        <extracomment>whose: child, in place of: You said that this is about you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Few people reach this age, so it narrows down who they are.</source>
        <extracomment>whose: theirs, in place of: Few people reach this age, so it narrows down who you are.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Few people reach this age, so it narrows down who your child is.</source>
        <extracomment>whose: child, in place of: Few people reach this age, so it narrows down who you are.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It lists pictures that a doctor picked. It can hold notes about them.</source>
        <extracomment>whose: theirs, in place of: It lists pictures that a doctor picked. It can hold notes about you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It lists pictures that a doctor picked. It can hold notes about your child.</source>
        <extracomment>whose: child, in place of: It lists pictures that a doctor picked. It can hold notes about you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It says how much X-ray they got, and when.</source>
        <extracomment>whose: theirs, in place of: It says how much X-ray you got, and when.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It says how much X-ray your child got, and when.</source>
        <extracomment>whose: child, in place of: It says how much X-ray you got, and when.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It names their mother. Some banks ask for this name.</source>
        <extracomment>whose: theirs, in place of: It names your mother. Some banks ask for this name.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It names your child’s mother. Some banks ask for this name.</source>
        <extracomment>whose: child, in place of: It names your mother. Some banks ask for this name.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It names someone close to them.</source>
        <extracomment>whose: theirs, in place of: It names someone close to you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It names someone close to your child.</source>
        <extracomment>whose: child, in place of: It names someone close to you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It names who looks after them.</source>
        <extracomment>whose: theirs, in place of: It names who looks after you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It names who looks after your child.</source>
        <extracomment>whose: child, in place of: It names who looks after you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An old name can be used to find them.</source>
        <extracomment>whose: theirs, in place of: An old name can be used to find you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An old name can be used to find your child.</source>
        <extracomment>whose: child, in place of: An old name can be used to find you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An old or other name can be used to find them.</source>
        <extracomment>whose: theirs, in place of: An old or other name can be used to find you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An old or other name can be used to find your child.</source>
        <extracomment>whose: child, in place of: An old or other name can be used to find you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It shows where they live.</source>
        <extracomment>whose: theirs, in place of: It shows where you live.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It shows where your child lives.</source>
        <extracomment>whose: child, in place of: It shows where you live.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It shows how to reach them.</source>
        <extracomment>whose: theirs, in place of: It shows how to reach you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It shows how to reach your child or you.</source>
        <extracomment>whose: child, in place of: It shows how to reach you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their hospital can find them by this number. It stays on the picture when the file’s details are taken out.</source>
        <extracomment>whose: theirs, in place of: Your hospital can find you by this number. It stays on the picture when the file’s details are taken out.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The hospital can find your child by this number. It stays on the picture when the file’s details are taken out.</source>
        <extracomment>whose: child, in place of: Your hospital can find you by this number. It stays on the picture when the file’s details are taken out.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It shows where they had their scan.</source>
        <extracomment>whose: theirs, in place of: It shows where you had your scan.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It shows where your child had a scan.</source>
        <extracomment>whose: child, in place of: It shows where you had your scan.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It fits a calendar, so others can match it to their day.</source>
        <extracomment>whose: theirs, in place of: It fits a calendar, so others can match it to your day.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It fits a calendar, so others can match it to your child’s day.</source>
        <extracomment>whose: child, in place of: It fits a calendar, so others can match it to your day.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With the day of their scan, others can match it to them.</source>
        <extracomment>whose: theirs, in place of: With the day of your scan, others can match it to you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With the day of the scan, others can match it to your child.</source>
        <extracomment>whose: child, in place of: With the day of your scan, others can match it to you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It names someone who cared for them. That can show where they were.</source>
        <extracomment>whose: theirs, in place of: It names someone who cared for you. That can show where you were.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It names someone who cared for your child. That can show where your child was.</source>
        <extracomment>whose: child, in place of: It names someone who cared for you. That can show where you were.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It shows where they live or how to reach them.</source>
        <extracomment>whose: theirs, in place of: It shows where you live or how to reach you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It shows where your child lives or how to reach you.</source>
        <extracomment>whose: child, in place of: It shows where you live or how to reach you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With the hospital’s own list, this number leads to them.</source>
        <extracomment>whose: theirs, in place of: With the hospital’s own list, this number leads to you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With the hospital’s own list, this number leads to your child.</source>
        <extracomment>whose: child, in place of: With the hospital’s own list, this number leads to you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It may be a number of theirs. Please look at it yourself.</source>
        <extracomment>whose: theirs, in place of: It may be a number of yours. Please look at it yourself.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It may be a number of your child. Please look at it yourself.</source>
        <extracomment>whose: child, in place of: It may be a number of yours. Please look at it yourself.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A barcode can hold a number of theirs. Phones can read it.</source>
        <extracomment>whose: theirs, in place of: A barcode can hold a number of yours. Phones can read it.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A barcode can hold a number of your child. Phones can read it.</source>
        <extracomment>whose: child, in place of: A barcode can hold a number of yours. Phones can read it.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The day of their scan stands inside this number.</source>
        <extracomment>whose: theirs, in place of: The day of your scan stands inside this number.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The day of your child’s scan stands inside this number.</source>
        <extracomment>whose: child, in place of: The day of your scan stands inside this number.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It points to them, in a place where few people look.</source>
        <extracomment>whose: theirs, in place of: It points to you, in a place where few people look.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It points to your child, in a place where few people look.</source>
        <extracomment>whose: child, in place of: It points to you, in a place where few people look.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It says something about them, in a place where few people look.</source>
        <extracomment>whose: theirs, in place of: It says something about you, in a place where few people look.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It says something about your child, in a place where few people look.</source>
        <extracomment>whose: child, in place of: It says something about you, in a place where few people look.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We could not check this. It may hold details about them.</source>
        <extracomment>whose: theirs, in place of: We could not check this. It may hold details about you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We could not check this. It may hold details about your child.</source>
        <extracomment>whose: child, in place of: We could not check this. It may hold details about you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is about the disc, not about them.</source>
        <extracomment>whose: theirs, in place of: This is about the disc, not about you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is about the disc, not about your child.</source>
        <extracomment>whose: child, in place of: This is about the disc, not about you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Put with other details, it narrows down who they are.</source>
        <extracomment>whose: theirs, in place of: Put with other details, it narrows down who you are.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Put with other details, it narrows down who your child is.</source>
        <extracomment>whose: child, in place of: Put with other details, it narrows down who you are.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their name is in the name of 1 file.</source>
        <extracomment>whose: theirs, in place of: Your name is in the name of 1 file.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your child’s name is in the name of 1 file.</source>
        <extracomment>whose: child, in place of: Your name is in the name of 1 file.</extracomment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Their name is in the names of %Ln files.</source>
        <extracomment>whose: theirs, in place of: Your name is in the names of %Ln files.</extracomment>
        <translation><numerusform>Their name is in the names of %Ln files.</numerusform><numerusform>Their name is in the names of %Ln files.</numerusform></translation></message>
    <message numerus="yes">
        <source>Your child’s name is in the names of %Ln files.</source>
        <extracomment>whose: child, in place of: Your name is in the names of %Ln files.</extracomment>
        <translation><numerusform>Your child’s name is in the names of %Ln files.</numerusform><numerusform>Your child’s name is in the names of %Ln files.</numerusform></translation></message>
    <message>
        <source>Their name is in the label of the disc.</source>
        <extracomment>whose: theirs, in place of: Your name is in the label of the disc.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your child’s name is in the label of the disc.</source>
        <extracomment>whose: child, in place of: Your name is in the label of the disc.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their name is in a hidden maker field of 1 file.</source>
        <extracomment>whose: theirs, in place of: Your name is in a hidden maker field of 1 file.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your child’s name is in a hidden maker field of 1 file.</source>
        <extracomment>whose: child, in place of: Your name is in a hidden maker field of 1 file.</extracomment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Their name is in hidden maker fields of %Ln files.</source>
        <extracomment>whose: theirs, in place of: Your name is in hidden maker fields of %Ln files.</extracomment>
        <translation><numerusform>Their name is in hidden maker fields of %Ln files.</numerusform><numerusform>Their name is in hidden maker fields of %Ln files.</numerusform></translation></message>
    <message numerus="yes">
        <source>Your child’s name is in hidden maker fields of %Ln files.</source>
        <extracomment>whose: child, in place of: Your name is in hidden maker fields of %Ln files.</extracomment>
        <translation><numerusform>Your child’s name is in hidden maker fields of %Ln files.</numerusform><numerusform>Your child’s name is in hidden maker fields of %Ln files.</numerusform></translation></message>
    <message>
        <source>Their name is in 1 file.</source>
        <extracomment>whose: theirs, in place of: Your name is in 1 file.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your child’s name is in 1 file.</source>
        <extracomment>whose: child, in place of: Your name is in 1 file.</extracomment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Their name is in %Ln files.</source>
        <extracomment>whose: theirs, in place of: Your name is in %Ln files.</extracomment>
        <translation><numerusform>Their name is in %Ln files.</numerusform><numerusform>Their name is in %Ln files.</numerusform></translation></message>
    <message numerus="yes">
        <source>Your child’s name is in %Ln files.</source>
        <extracomment>whose: child, in place of: Your name is in %Ln files.</extracomment>
        <translation><numerusform>Your child’s name is in %Ln files.</numerusform><numerusform>Your child’s name is in %Ln files.</numerusform></translation></message>
    <message>
        <source>It names them. Anyone who opens the file can read it.</source>
        <extracomment>whose: theirs, in place of: It names you. Anyone who opens the file can read it.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It names your child. Anyone who opens the file can read it.</source>
        <extracomment>whose: child, in place of: It names you. Anyone who opens the file can read it.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It may be their name, or a part of it.</source>
        <extracomment>whose: theirs, in place of: It may be your name, or a part of it.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It may be your child’s name, or a part of it.</source>
        <extracomment>whose: child, in place of: It may be your name, or a part of it.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their patient number is in 1 file.</source>
        <extracomment>whose: theirs, in place of: Your patient number is in 1 file.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your child’s patient number is in 1 file.</source>
        <extracomment>whose: child, in place of: Your patient number is in 1 file.</extracomment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Their patient number is in %Ln files.</source>
        <extracomment>whose: theirs, in place of: Your patient number is in %Ln files.</extracomment>
        <translation><numerusform>Their patient number is in %Ln files.</numerusform><numerusform>Their patient number is in %Ln files.</numerusform></translation></message>
    <message numerus="yes">
        <source>Your child’s patient number is in %Ln files.</source>
        <extracomment>whose: child, in place of: Your patient number is in %Ln files.</extracomment>
        <translation><numerusform>Your child’s patient number is in %Ln files.</numerusform><numerusform>Your child’s patient number is in %Ln files.</numerusform></translation></message>
    <message>
        <source>Their hospital can find them by this number.</source>
        <extracomment>whose: theirs, in place of: Your hospital can find you by this number.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The hospital can find your child by this number.</source>
        <extracomment>whose: child, in place of: Your hospital can find you by this number.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their birth date is in 1 file.</source>
        <extracomment>whose: theirs, in place of: Your birth date is in 1 file.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your child’s birth date is in 1 file.</source>
        <extracomment>whose: child, in place of: Your birth date is in 1 file.</extracomment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Their birth date is in %Ln files.</source>
        <extracomment>whose: theirs, in place of: Your birth date is in %Ln files.</extracomment>
        <translation><numerusform>Their birth date is in %Ln files.</numerusform><numerusform>Their birth date is in %Ln files.</numerusform></translation></message>
    <message numerus="yes">
        <source>Your child’s birth date is in %Ln files.</source>
        <extracomment>whose: child, in place of: Your birth date is in %Ln files.</extracomment>
        <translation><numerusform>Your child’s birth date is in %Ln files.</numerusform><numerusform>Your child’s birth date is in %Ln files.</numerusform></translation></message>
    <message>
        <source>It stands with their name, so it is clear whose it is.</source>
        <extracomment>whose: theirs, in place of: It stands with your name, so it is clear that it is yours.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It stands with your child’s name, so it is clear whose it is.</source>
        <extracomment>whose: child, in place of: It stands with your name, so it is clear that it is yours.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Few people share it. With their town, it can point to them.</source>
        <extracomment>whose: theirs, in place of: Few people share it. With your town, it can point to you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Few people share it. With the town, it can point to your child.</source>
        <extracomment>whose: child, in place of: Few people share it. With your town, it can point to you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their address or phone number is in 1 file.</source>
        <extracomment>whose: theirs, in place of: Your address or phone number is in 1 file.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your child’s address or phone number is in 1 file.</source>
        <extracomment>whose: child, in place of: Your address or phone number is in 1 file.</extracomment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Their address or phone number is in %Ln files.</source>
        <extracomment>whose: theirs, in place of: Your address or phone number is in %Ln files.</extracomment>
        <translation><numerusform>Their address or phone number is in %Ln files.</numerusform><numerusform>Their address or phone number is in %Ln files.</numerusform></translation></message>
    <message numerus="yes">
        <source>Your child’s address or phone number is in %Ln files.</source>
        <extracomment>whose: child, in place of: Your address or phone number is in %Ln files.</extracomment>
        <translation><numerusform>Your child’s address or phone number is in %Ln files.</numerusform><numerusform>Your child’s address or phone number is in %Ln files.</numerusform></translation></message>
    <message>
        <source>A detail that points to them is inside this number.</source>
        <extracomment>whose: theirs, in place of: A detail that points to you is inside this number.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A detail that points to your child is inside this number.</source>
        <extracomment>whose: child, in place of: A detail that points to you is inside this number.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Makers can put any detail here. This text could say something about them.</source>
        <extracomment>whose: theirs, in place of: Makers can put any detail here. This text could say something about you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Makers can put any detail here. This text could say something about your child.</source>
        <extracomment>whose: child, in place of: Makers can put any detail here. This text could say something about you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Someone typed a detail here that points to them.</source>
        <extracomment>whose: theirs, in place of: Someone typed a detail here that points to you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Someone typed a detail here that points to your child.</source>
        <extracomment>whose: child, in place of: Someone typed a detail here that points to you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their name, printed on a picture</source>
        <extracomment>whose: theirs, in place of: Your name, printed on a picture</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your child’s name, printed on a picture</source>
        <extracomment>whose: child, in place of: Your name, printed on a picture</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their name is printed on pictures in 1 file.</source>
        <extracomment>whose: theirs, in place of: Your name is printed on pictures in 1 file.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your child’s name is printed on pictures in 1 file.</source>
        <extracomment>whose: child, in place of: Your name is printed on pictures in 1 file.</extracomment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Their name is printed on pictures in %Ln files.</source>
        <extracomment>whose: theirs, in place of: Your name is printed on pictures in %Ln files.</extracomment>
        <translation><numerusform>Their name is printed on pictures in %Ln files.</numerusform><numerusform>Their name is printed on pictures in %Ln files.</numerusform></translation></message>
    <message numerus="yes">
        <source>Your child’s name is printed on pictures in %Ln files.</source>
        <extracomment>whose: child, in place of: Your name is printed on pictures in %Ln files.</extracomment>
        <translation><numerusform>Your child’s name is printed on pictures in %Ln files.</numerusform><numerusform>Your child’s name is printed on pictures in %Ln files.</numerusform></translation></message>
    <message>
        <source>It may be their name. Please look at the picture yourself.</source>
        <extracomment>whose: theirs, in place of: It may be your name. Please look at the picture yourself.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It may be your child’s name. Please look at the picture yourself.</source>
        <extracomment>whose: child, in place of: It may be your name. Please look at the picture yourself.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Head scan that may show their face</source>
        <extracomment>whose: theirs, in place of: Head scan that may show your face</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Head scan that may show your child’s face</source>
        <extracomment>whose: child, in place of: Head scan that may show your face</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A photo can show who they are at a glance.</source>
        <extracomment>whose: theirs, in place of: A photo can show who you are at a glance.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A photo can show who your child is at a glance.</source>
        <extracomment>whose: child, in place of: A photo can show who you are at a glance.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A photo can show their face or skin. Please look at it yourself.</source>
        <extracomment>whose: theirs, in place of: A photo can show your face or skin. Please look at it yourself.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A photo can show your child’s face or skin. Please look at it yourself.</source>
        <extracomment>whose: child, in place of: A photo can show your face or skin. Please look at it yourself.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shape of their body</source>
        <extracomment>whose: theirs, in place of: Shape of your body</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shape of your child’s body</source>
        <extracomment>whose: child, in place of: Shape of your body</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The shape of their body can be seen in 1 file.</source>
        <extracomment>whose: theirs, in place of: Your body’s shape can be seen in 1 file.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The shape of your child’s body can be seen in 1 file.</source>
        <extracomment>whose: child, in place of: Your body’s shape can be seen in 1 file.</extracomment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>The shape of their body can be seen in %Ln files.</source>
        <extracomment>whose: theirs, in place of: Your body’s shape can be seen in %Ln files.</extracomment>
        <translation><numerusform>The shape of their body can be seen in %Ln files.</numerusform><numerusform>The shape of their body can be seen in %Ln files.</numerusform></translation></message>
    <message numerus="yes">
        <source>The shape of your child’s body can be seen in %Ln files.</source>
        <extracomment>whose: child, in place of: Your body’s shape can be seen in %Ln files.</extracomment>
        <translation><numerusform>The shape of your child’s body can be seen in %Ln files.</numerusform><numerusform>The shape of your child’s body can be seen in %Ln files.</numerusform></translation></message>
    <message>
        <source>A computer could match it with another scan of them.</source>
        <extracomment>whose: theirs, in place of: A computer could match it with another scan of you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A computer could match it with another scan of your child.</source>
        <extracomment>whose: child, in place of: A computer could match it with another scan of you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More about their health than asked</source>
        <extracomment>whose: theirs, in place of: More about your health than asked</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More about your child’s health than asked</source>
        <extracomment>whose: child, in place of: More about your health than asked</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their report</source>
        <extracomment>whose: theirs, in place of: Your report</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your child’s report</source>
        <extracomment>whose: child, in place of: Your report</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their report is in 1 file.</source>
        <extracomment>whose: theirs, in place of: Your report is in 1 file.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your child’s report is in 1 file.</source>
        <extracomment>whose: child, in place of: Your report is in 1 file.</extracomment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Their report is in %Ln files.</source>
        <extracomment>whose: theirs, in place of: Your report is in %Ln files.</extracomment>
        <translation><numerusform>Their report is in %Ln files.</numerusform><numerusform>Their report is in %Ln files.</numerusform></translation></message>
    <message numerus="yes">
        <source>Your child’s report is in %Ln files.</source>
        <extracomment>whose: child, in place of: Your report is in %Ln files.</extracomment>
        <translation><numerusform>Your child’s report is in %Ln files.</numerusform><numerusform>Your child’s report is in %Ln files.</numerusform></translation></message>
    <message>
        <source>A report says more about their health than a picture does.</source>
        <extracomment>whose: theirs, in place of: A report says more about your health than a picture does.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A report says more about your child’s health than a picture does.</source>
        <extracomment>whose: child, in place of: A report says more about your health than a picture does.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A program worked on their pictures. It does not show who got a copy.</source>
        <extracomment>whose: theirs, in place of: A program worked on your pictures. It does not show who got a copy.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A program worked on your child’s pictures. It does not show who got a copy.</source>
        <extracomment>whose: child, in place of: A program worked on your pictures. It does not show who got a copy.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is their number in a study. The study’s list can lead to them.</source>
        <extracomment>whose: theirs, in place of: It is your number in a study. The study’s list can lead to you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is your child’s number in a study. The study’s list can lead to your child.</source>
        <extracomment>whose: child, in place of: It is your number in a study. The study’s list can lead to you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file was made for, or used in, a study. Someone may hold the key to their name.</source>
        <extracomment>whose: theirs, in place of: The file was made for, or used in, a study. Someone may hold the key to your name.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file was made for, or used in, a study. Someone may hold the key to your child’s name.</source>
        <extracomment>whose: child, in place of: The file was made for, or used in, a study. Someone may hold the key to your name.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fewer details are left. That does not mean that no one can tell who it is.</source>
        <extracomment>whose: theirs, in place of: Fewer details are left. That does not mean that no one can tell it is you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It can say how their pictures may be used. It can also hold their name.</source>
        <extracomment>whose: theirs, in place of: It can say how your pictures may be used. It can also hold your name.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It can say how your child’s pictures may be used. It can also hold your child’s name.</source>
        <extracomment>whose: child, in place of: It can say how your pictures may be used. It can also hold your name.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It can say how their pictures may be used.</source>
        <extracomment>whose: theirs, in place of: It can say how your pictures may be used.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It can say how your child’s pictures may be used.</source>
        <extracomment>whose: child, in place of: It can say how your pictures may be used.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their patient number, printed on a picture</source>
        <extracomment>whose: theirs, in place of: Your patient number, printed on a picture</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your child’s patient number, printed on a picture</source>
        <extracomment>whose: child, in place of: Your patient number, printed on a picture</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their address or phone number, on a picture</source>
        <extracomment>whose: theirs, in place of: Your address or phone number, on a picture</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your child’s address or phone number, on a picture</source>
        <extracomment>whose: child, in place of: Your address or phone number, on a picture</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A computer made it. It says little about them.</source>
        <extracomment>whose: theirs, in place of: A computer made it. It says little about you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A computer made it. It says little about your child.</source>
        <extracomment>whose: child, in place of: A computer made it. It says little about you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Label that says “their details are removed”</source>
        <extracomment>whose: theirs, in place of: Label that says “your details are removed”</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Label that says “your child’s details are removed”</source>
        <extracomment>whose: child, in place of: Label that says “your details are removed”</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Points to them</source>
        <extracomment>whose: theirs, in place of: Points to you</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Points to your child</source>
        <extracomment>whose: child, in place of: Points to you</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Could point to them</source>
        <extracomment>whose: theirs, in place of: Could point to you</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Could point to your child</source>
        <extracomment>whose: child, in place of: Could point to you</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unlikely to point to them</source>
        <extracomment>whose: theirs, in place of: Unlikely to point to you</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unlikely to point to your child</source>
        <extracomment>whose: child, in place of: Unlikely to point to you</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People who cared for them</source>
        <extracomment>whose: theirs, in place of: People who cared for you</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People who cared for your child</source>
        <extracomment>whose: child, in place of: People who cared for you</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How many people share these details</source>
        <extracomment>whose: theirs, in place of: How many people share your details</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Usual on a patient’s own copy</source>
        <extracomment>whose: theirs, in place of: Usual on your own copy</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing here means that someone has misused their data.</source>
        <extracomment>whose: theirs, in place of: Nothing here means that someone has misused your data.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing here means that someone has misused your child’s data.</source>
        <extracomment>whose: child, in place of: Nothing here means that someone has misused your data.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their town</source>
        <extracomment>whose: theirs, in place of: Your town</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your child’s town</source>
        <extracomment>whose: child, in place of: Your town</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>+ their town</source>
        <extracomment>whose: theirs, in place of: + your town</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>+ your child’s town</source>
        <extracomment>whose: child, in place of: + your town</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where they live</source>
        <extracomment>whose: theirs, in place of: Where you live</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where your child lives</source>
        <extracomment>whose: child, in place of: Where you live</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>+ where they live</source>
        <extracomment>whose: theirs, in place of: + where you live</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>+ where your child lives</source>
        <extracomment>whose: child, in place of: + where you live</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Days of their visits</source>
        <extracomment>whose: theirs, in place of: Days of your visits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Days of your child’s visits</source>
        <extracomment>whose: child, in place of: Days of your visits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>+ days of their visits</source>
        <extracomment>whose: theirs, in place of: + days of your visits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>+ days of your child’s visits</source>
        <extracomment>whose: child, in place of: + days of your visits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>+ their patient number</source>
        <extracomment>whose: theirs, in place of: + your patient number</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>+ your child’s patient number</source>
        <extracomment>whose: child, in place of: + your patient number</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>+ their name</source>
        <extracomment>whose: theirs, in place of: + your name</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>+ your child’s name</source>
        <extracomment>whose: child, in place of: + your name</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A hospital sees only a small part of all people. We have no count. Its town may not be their town, so we do not use that.</source>
        <extracomment>whose: theirs, in place of: A hospital sees only a small part of all people. We have no count. Its town may not be your town, so we do not use that.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A hospital sees only a small part of all people. We have no count. Its town may not be your child’s town, so we do not use that.</source>
        <extracomment>whose: child, in place of: A hospital sees only a small part of all people. We have no count. Its town may not be your town, so we do not use that.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The people who cared for them are tied to one place. We have no count of whom else they saw.</source>
        <extracomment>whose: theirs, in place of: The people who cared for you are tied to one place. We have no count of whom else they saw.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The people who cared for your child are tied to one place. We have no count of whom else they saw.</source>
        <extracomment>whose: child, in place of: The people who cared for you are tied to one place. We have no count of whom else they saw.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A name with the details above points to them by itself. There is no count of people with this name.</source>
        <extracomment>whose: theirs, in place of: A name with the details above points to you by itself. There is no count of people with this name.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A name with the details above points to your child by itself. There is no count of people with this name.</source>
        <extracomment>whose: child, in place of: A name with the details above points to you by itself. There is no count of people with this name.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>leads to them</source>
        <extracomment>whose: theirs, in place of: leads to you</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>leads to your child</source>
        <extracomment>whose: child, in place of: leads to you</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>points to them</source>
        <extracomment>whose: theirs, in place of: points to you</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>points to your child</source>
        <extracomment>whose: child, in place of: points to you</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A small group does not mean that someone will look for them. That takes another list with the same details.</source>
        <extracomment>whose: theirs, in place of: A small group does not mean that someone will look for you. They would need another list with the same details.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A small group does not mean that someone will look for your child. That takes another list with the same details.</source>
        <extracomment>whose: child, in place of: A small group does not mean that someone will look for you. They would need another list with the same details.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their name is printed on %1.</source>
        <extracomment>whose: theirs, in place of: Your name is printed on %1.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your child’s name is printed on %1.</source>
        <extracomment>whose: child, in place of: Your name is printed on %1.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their name is printed on %1, %2.</source>
        <extracomment>whose: theirs, in place of: Your name is printed on %1, %2.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your child’s name is printed on %1, %2.</source>
        <extracomment>whose: child, in place of: Your name is printed on %1, %2.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How a doctor's screen lays out pictures. It is not about them.</source>
        <extracomment>whose: theirs, in place of: How a doctor's screen lays out pictures. It is not about you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How a doctor's screen lays out pictures. It is not about your child.</source>
        <extracomment>whose: child, in place of: How a doctor's screen lays out pictures. It is not about you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their birth date</source>
        <extracomment>whose: theirs, in place of: Your birth date</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your child’s birth date</source>
        <extracomment>whose: child, in place of: Your birth date</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their number</source>
        <extracomment>whose: theirs, in place of: Your number</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your child’s number</source>
        <extracomment>whose: child, in place of: Your number</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their address or phone</source>
        <extracomment>whose: theirs, in place of: Your address or phone</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your child’s address or phone</source>
        <extracomment>whose: child, in place of: Your address or phone</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their doctor may not have talked with them about this yet.</source>
        <extracomment>whose: theirs, in place of: Your doctor may not have talked with you about this yet.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The doctor may not have talked with you about this yet.</source>
        <extracomment>whose: child, in place of: Your doctor may not have talked with you about this yet.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing about them.</source>
        <extracomment>whose: theirs, in place of: Nothing about you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing about your child.</source>
        <extracomment>whose: child, in place of: Nothing about you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Usual on a patient’s own copy.</source>
        <extracomment>whose: theirs, in place of: Usual on your own copy.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We found a detail of theirs in it.</source>
        <extracomment>whose: theirs, in place of: We found a detail of yours in it.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We found a detail of your child in it.</source>
        <extracomment>whose: child, in place of: We found a detail of yours in it.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We found something in it that could point to them.</source>
        <extracomment>whose: theirs, in place of: We found something in it that could point to you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We found something in it that could point to your child.</source>
        <extracomment>whose: child, in place of: We found something in it that could point to you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We found nothing about them in it.</source>
        <extracomment>whose: theirs, in place of: We found nothing about you in it.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We found nothing about your child in it.</source>
        <extracomment>whose: child, in place of: We found nothing about you in it.</extracomment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Their name is printed on %n picture(s)</source>
        <extracomment>whose: theirs, in place of: Your name is printed on %n picture(s)</extracomment>
        <translation><numerusform>Their name is printed on %n picture</numerusform><numerusform>Their name is printed on %n pictures</numerusform></translation></message>
    <message numerus="yes">
        <source>Your child’s name is printed on %n picture(s)</source>
        <extracomment>whose: child, in place of: Your name is printed on %n picture(s)</extracomment>
        <translation><numerusform>Your child’s name is printed on %n picture</numerusform><numerusform>Your child’s name is printed on %n pictures</numerusform></translation></message>
    <message numerus="yes">
        <source>Details about them are printed on %n picture(s)</source>
        <extracomment>whose: theirs, in place of: Details about you are printed on %n picture(s)</extracomment>
        <translation><numerusform>Details about them are printed on %n picture</numerusform><numerusform>Details about them are printed on %n pictures</numerusform></translation></message>
    <message numerus="yes">
        <source>Details about your child are printed on %n picture(s)</source>
        <extracomment>whose: child, in place of: Details about you are printed on %n picture(s)</extracomment>
        <translation><numerusform>Details about your child are printed on %n picture</numerusform><numerusform>Details about your child are printed on %n pictures</numerusform></translation></message>
    <message numerus="yes">
        <source>Writing on %n picture(s) could point to them</source>
        <extracomment>whose: theirs, in place of: Writing on %n picture(s) could point to you</extracomment>
        <translation><numerusform>Writing on %n picture could point to them</numerusform><numerusform>Writing on %n pictures could point to them</numerusform></translation></message>
    <message numerus="yes">
        <source>Writing on %n picture(s) could point to your child</source>
        <extracomment>whose: child, in place of: Writing on %n picture(s) could point to you</extracomment>
        <translation><numerusform>Writing on %n picture could point to your child</numerusform><numerusform>Writing on %n pictures could point to your child</numerusform></translation></message>
    <message numerus="yes">
        <source>We found no detail about them in %n file(s)</source>
        <extracomment>whose: theirs, in place of: We found no detail about you in %n file(s)</extracomment>
        <translation><numerusform>We found no detail about them in %n file</numerusform><numerusform>We found no detail about them in %n files</numerusform></translation></message>
    <message numerus="yes">
        <source>We found no detail about your child in %n file(s)</source>
        <extracomment>whose: child, in place of: We found no detail about you in %n file(s)</extracomment>
        <translation><numerusform>We found no detail about your child in %n file</numerusform><numerusform>We found no detail about your child in %n files</numerusform></translation></message>
    <message>
        <source>%1 of %2 details point to them</source>
        <extracomment>whose: theirs, in place of: %1 of %2 details point to you</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2 details point to your child</source>
        <extracomment>whose: child, in place of: %1 of %2 details point to you</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About them</source>
        <extracomment>whose: theirs, in place of: About you</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About your child</source>
        <extracomment>whose: child, in place of: About you</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is about them</source>
        <extracomment>whose: theirs, in place of: This is about me</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is about my child</source>
        <extracomment>whose: child, in place of: This is about me</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About them %1</source>
        <extracomment>whose: theirs, in place of: About you %1</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About your child %1</source>
        <extracomment>whose: child, in place of: About you %1</extracomment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>So far, %n picture(s) have their name printed on them</source>
        <extracomment>whose: theirs, in place of: So far, %n picture(s) have your name printed on them</extracomment>
        <translation><numerusform>So far, %n picture has their name printed on it</numerusform><numerusform>So far, %n pictures have their name printed on them</numerusform></translation></message>
    <message numerus="yes">
        <source>So far, %n picture(s) have your child’s name printed on them</source>
        <extracomment>whose: child, in place of: So far, %n picture(s) have your name printed on them</extracomment>
        <translation><numerusform>So far, %n picture has your child’s name printed on it</numerusform><numerusform>So far, %n pictures have your child’s name printed on them</numerusform></translation></message>
    <message numerus="yes">
        <source>%n of %1 picture(s) have their name printed on them</source>
        <extracomment>whose: theirs, in place of: %n of %1 picture(s) have your name printed on them</extracomment>
        <translation><numerusform>%n of %1 pictures has their name printed on it</numerusform><numerusform>%n of %1 pictures have their name printed on them</numerusform></translation></message>
    <message numerus="yes">
        <source>%n of %1 picture(s) have your child’s name printed on them</source>
        <extracomment>whose: child, in place of: %n of %1 picture(s) have your name printed on them</extracomment>
        <translation><numerusform>%n of %1 pictures has your child’s name printed on it</numerusform><numerusform>%n of %1 pictures have your child’s name printed on them</numerusform></translation></message>
    <message numerus="yes">
        <source>So far, %n picture(s) have details about them printed on them</source>
        <extracomment>whose: theirs, in place of: So far, %n picture(s) have details about you printed on them</extracomment>
        <translation><numerusform>So far, %n picture has details about them printed on it</numerusform><numerusform>So far, %n pictures have details about them printed on them</numerusform></translation></message>
    <message numerus="yes">
        <source>So far, %n picture(s) have details about your child printed on them</source>
        <extracomment>whose: child, in place of: So far, %n picture(s) have details about you printed on them</extracomment>
        <translation><numerusform>So far, %n picture has details about your child printed on it</numerusform><numerusform>So far, %n pictures have details about your child printed on them</numerusform></translation></message>
    <message numerus="yes">
        <source>%n of %1 picture(s) have details about them printed on them</source>
        <extracomment>whose: theirs, in place of: %n of %1 picture(s) have details about you printed on them</extracomment>
        <translation><numerusform>%n of %1 pictures has details about them printed on it</numerusform><numerusform>%n of %1 pictures have details about them printed on them</numerusform></translation></message>
    <message numerus="yes">
        <source>%n of %1 picture(s) have details about your child printed on them</source>
        <extracomment>whose: child, in place of: %n of %1 picture(s) have details about you printed on them</extracomment>
        <translation><numerusform>%n of %1 pictures has details about your child printed on it</numerusform><numerusform>%n of %1 pictures have details about your child printed on them</numerusform></translation></message>
    <message numerus="yes">
        <source>So far, %n picture(s) have writing on them that could point to them</source>
        <extracomment>whose: theirs, in place of: So far, %n picture(s) have writing on them that could point to you</extracomment>
        <translation><numerusform>So far, %n picture has writing on it that could point to them</numerusform><numerusform>So far, %n pictures have writing on them that could point to them</numerusform></translation></message>
    <message numerus="yes">
        <source>So far, %n picture(s) have writing on them that could point to your child</source>
        <extracomment>whose: child, in place of: So far, %n picture(s) have writing on them that could point to you</extracomment>
        <translation><numerusform>So far, %n picture has writing on it that could point to your child</numerusform><numerusform>So far, %n pictures have writing on them that could point to your child</numerusform></translation></message>
    <message numerus="yes">
        <source>%n of %1 picture(s) have writing on them that could point to them</source>
        <extracomment>whose: theirs, in place of: %n of %1 picture(s) have writing on them that could point to you</extracomment>
        <translation><numerusform>%n of %1 pictures has writing on it that could point to them</numerusform><numerusform>%n of %1 pictures have writing on them that could point to them</numerusform></translation></message>
    <message numerus="yes">
        <source>%n of %1 picture(s) have writing on them that could point to your child</source>
        <extracomment>whose: child, in place of: %n of %1 picture(s) have writing on them that could point to you</extracomment>
        <translation><numerusform>%n of %1 pictures has writing on it that could point to your child</numerusform><numerusform>%n of %1 pictures have writing on them that could point to your child</numerusform></translation></message>
    <message>
        <source>We found nothing in it that points to them. Please look too.</source>
        <extracomment>whose: theirs, in place of: We found nothing in it that points to you. Please look too.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We found nothing in it that points to your child. Please look too.</source>
        <extracomment>whose: child, in place of: We found nothing in it that points to you. Please look too.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We could not look for text in their pictures.</source>
        <extracomment>whose: theirs, in place of: We could not look for text in your pictures.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We could not look for text in your child’s pictures.</source>
        <extracomment>whose: child, in place of: We could not look for text in your pictures.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You said: this is about them.</source>
        <extracomment>whose: theirs, in place of: You said: this is about me.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You said: this is about my child.</source>
        <extracomment>whose: child, in place of: You said: this is about me.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We count it as about them, in the report too.</source>
        <extracomment>whose: theirs, in place of: We count it as about you, in the report too.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We count it as about your child, in the report too.</source>
        <extracomment>whose: child, in place of: We count it as about you, in the report too.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Counted as about them. You can undo this.</source>
        <extracomment>whose: theirs, in place of: Counted as about you. You can undo this.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Counted as about your child. You can undo this.</source>
        <extracomment>whose: child, in place of: Counted as about you. You can undo this.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Names, numbers or shows them by itself.</source>
        <extracomment>whose: theirs, in place of: Names, numbers or shows you by itself.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Names, numbers or shows your child by itself.</source>
        <extracomment>whose: child, in place of: Names, numbers or shows you by itself.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About the disc, not about them.</source>
        <extracomment>whose: theirs, in place of: About the disc, not about you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About the disc, not about your child.</source>
        <extracomment>whose: child, in place of: About the disc, not about you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We found no detail about them in the file of this picture.</source>
        <extracomment>whose: theirs, in place of: We found no detail about you in the file of this picture.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We found no detail about your child in the file of this picture.</source>
        <extracomment>whose: child, in place of: We found no detail about you in the file of this picture.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Do you use AI tools on their images? If so, what do they do?</source>
        <extracomment>whose: theirs, in place of: Do you use AI tools on my images? If so, what do they do?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Do you use AI tools on my child’s images? If so, what do they do?</source>
        <extracomment>whose: child, in place of: Do you use AI tools on my images? If so, what do they do?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Is their scan shared with any company outside this hospital or clinic? Which ones?</source>
        <extracomment>whose: theirs, in place of: Is my scan shared with any company outside this hospital or clinic? Which ones?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Is my child’s scan shared with any company outside this hospital or clinic? Which ones?</source>
        <extracomment>whose: child, in place of: Is my scan shared with any company outside this hospital or clinic? Which ones?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If the AI runs in-house, their images do not need to travel.</source>
        <extracomment>whose: theirs, in place of: If the AI runs in-house, your images do not need to travel.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If the AI runs in-house, your child’s images do not need to travel.</source>
        <extracomment>whose: child, in place of: If the AI runs in-house, your images do not need to travel.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Will a radiologist read their scan, or could an AI tool be the only reader?</source>
        <extracomment>whose: theirs, in place of: Will a radiologist read my scan, or could an AI tool be the only reader?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Will a radiologist read my child’s scan, or could an AI tool be the only reader?</source>
        <extracomment>whose: child, in place of: Will a radiologist read my scan, or could an AI tool be the only reader?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A person should stay in charge of their result.</source>
        <extracomment>whose: theirs, in place of: A person should stay in charge of your result.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A person should stay in charge of your child’s result.</source>
        <extracomment>whose: child, in place of: A person should stay in charge of your result.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Before their scan is shared, what do you take out so it cannot be tied to them?</source>
        <extracomment>whose: theirs, in place of: Before my scan is shared, what do you take out so it cannot be tied to me?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Before my child’s scan is shared, what do you take out so it cannot be tied to my child?</source>
        <extracomment>whose: child, in place of: Before my scan is shared, what do you take out so it cannot be tied to me?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How long do you and outside companies keep their scan? Can they opt out of other uses?</source>
        <extracomment>whose: theirs, in place of: How long do you and outside companies keep my scan? Can I opt out of other uses?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How long do you and outside companies keep my child’s scan? Can I opt out of other uses?</source>
        <extracomment>whose: child, in place of: How long do you and outside companies keep my scan? Can I opt out of other uses?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How much will this scan help their care, and is there another test that would work as well?</source>
        <extracomment>whose: theirs, in place of: How much will this scan help my care, and is there another test that would work as well?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How much will this scan help my child, and is there another test that would work as well?</source>
        <extracomment>whose: child, in place of: How much will this scan help my care, and is there another test that would work as well?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They explain in plain words why this scan is the best choice for them.</source>
        <extracomment>whose: theirs, in place of: They explain in plain words why this scan is the best choice for you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They explain in plain words why this scan is the best choice for your child.</source>
        <extracomment>whose: child, in place of: They explain in plain words why this scan is the best choice for you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What could happen if they wait or do not have this scan?</source>
        <extracomment>whose: theirs, in place of: What could happen if I wait or do not have this scan?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What could happen if my child waits or does not have this scan?</source>
        <extracomment>whose: child, in place of: What could happen if I wait or do not have this scan?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their health comes first, so know what they would give up.</source>
        <extracomment>whose: theirs, in place of: Your health comes first, so know what you would give up.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your child’s health comes first, so know what you would give up.</source>
        <extracomment>whose: child, in place of: Your health comes first, so know what you would give up.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This scan covers their head. Does it need to show their whole face?</source>
        <extracomment>whose: theirs, in place of: This scan covers my head. Does it need to show my whole face?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This scan covers my child’s head. Does it need to show my child’s whole face?</source>
        <extracomment>whose: child, in place of: This scan covers my head. Does it need to show my whole face?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A detailed head scan can be turned into a picture of their face.</source>
        <extracomment>whose: theirs, in place of: A detailed head scan can be turned into a picture of your face.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A detailed head scan can be turned into a picture of your child’s face.</source>
        <extracomment>whose: child, in place of: A detailed head scan can be turned into a picture of your face.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Do you need to take a photo of them for check-in? Where is it kept?</source>
        <extracomment>whose: theirs, in place of: Do you need to take a photo of me for check-in? Where is it kept?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Do you need to take a photo of my child for check-in? Where is it kept?</source>
        <extracomment>whose: child, in place of: Do you need to take a photo of me for check-in? Where is it kept?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is a choice, and it stays in their own record.</source>
        <extracomment>whose: theirs, in place of: It is a choice, and it stays in your own record.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is a choice, and it stays in your child’s own record.</source>
        <extracomment>whose: child, in place of: It is a choice, and it stays in your own record.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Does this form let you use their images for research, teaching or quality checks? Please show me where.</source>
        <extracomment>whose: theirs, in place of: Does this form let you use my images for research, teaching or quality checks? Please show me where.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Does this form let you use my child’s images for research, teaching or quality checks? Please show me where.</source>
        <extracomment>whose: child, in place of: Does this form let you use my images for research, teaching or quality checks? Please show me where.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Does signing this form let you or others use their scan to train AI?</source>
        <extracomment>whose: theirs, in place of: Does signing this form let you or others use my scan to train AI?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Does signing this form let you or others use my child’s scan to train AI?</source>
        <extracomment>whose: child, in place of: Does signing this form let you or others use my scan to train AI?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Can they say no to research or AI sharing and still get the same care?</source>
        <extracomment>whose: theirs, in place of: Can I say no to research or AI sharing and still get the same care?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Can we say no to research or AI sharing and still get the same care?</source>
        <extracomment>whose: child, in place of: Can I say no to research or AI sharing and still get the same care?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In most cases their care should not depend on sharing their data.</source>
        <extracomment>whose: theirs, in place of: In most cases your care should not depend on sharing your data.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In most cases your child’s care should not depend on sharing data.</source>
        <extracomment>whose: child, in place of: In most cases your care should not depend on sharing your data.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yes. Their care stays the same, and they note your choice.</source>
        <extracomment>whose: theirs, in place of: Yes. Your care stays the same, and they note your choice.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yes. Your child’s care stays the same, and they note your choice.</source>
        <extracomment>whose: child, in place of: Yes. Your care stays the same, and they note your choice.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If they say yes today, can they change their mind later? What happens to data already shared?</source>
        <extracomment>whose: theirs, in place of: If I say yes today, can I change my mind later? What happens to data already shared?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Could a company make money from their scan? Would you tell them?</source>
        <extracomment>whose: theirs, in place of: Could a company make money from my scan? Would you tell me?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Could a company make money from my child’s scan? Would you tell me?</source>
        <extracomment>whose: child, in place of: Could a company make money from my scan? Would you tell me?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Does this form cover photos or video of them? Can I say no to those?</source>
        <extracomment>whose: theirs, in place of: Does this form cover photos or video of me? Can I say no to those?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Does this form cover photos or video of my child? Can I say no to those?</source>
        <extracomment>whose: child, in place of: Does this form cover photos or video of me? Can I say no to those?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Photos and video can show who they are at a glance.</source>
        <extracomment>whose: theirs, in place of: Photos and video can show who you are at a glance.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Photos and video can show who your child is at a glance.</source>
        <extracomment>whose: child, in place of: Photos and video can show who you are at a glance.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Could their scan be stored or looked at in another country?</source>
        <extracomment>whose: theirs, in place of: Could my scan be stored or looked at in another country?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Could my child’s scan be stored or looked at in another country?</source>
        <extracomment>whose: child, in place of: Could my scan be stored or looked at in another country?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Will their scan be used for later studies that they do not know about yet? Will you ask them again?</source>
        <extracomment>whose: theirs, in place of: Will my scan be used for later studies that I do not know about yet? Will you ask me again?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Will my child’s scan be used for later studies that I do not know about yet? Will you ask me again?</source>
        <extracomment>whose: child, in place of: Will my scan be used for later studies that I do not know about yet? Will you ask me again?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Will their scan be joined with other data about them, like bills or gene tests?</source>
        <extracomment>whose: theirs, in place of: Will my scan be joined with other data about me, like bills or gene tests?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Will my child’s scan be joined with other data about my child, like bills or gene tests?</source>
        <extracomment>whose: child, in place of: Will my scan be joined with other data about me, like bills or gene tests?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More pieces put together make it easier to tell who they are.</source>
        <extracomment>whose: theirs, in place of: More pieces put together make it easier to tell who you are.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More pieces put together make it easier to tell who your child is.</source>
        <extracomment>whose: child, in place of: More pieces put together make it easier to tell who you are.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which cloud company stores their scans, and do you have a signed privacy contract with it?</source>
        <extracomment>whose: theirs, in place of: Which cloud company stores my scans, and do you have a signed privacy contract with it?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which cloud company stores my child’s scans, and do you have a signed privacy contract with it?</source>
        <extracomment>whose: child, in place of: Which cloud company stores my scans, and do you have a signed privacy contract with it?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>US rules call for a contract with any cloud firm that holds their health data.</source>
        <extracomment>whose: theirs, in place of: US rules call for a contract with any cloud firm that holds your health data.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>US rules call for a contract with any cloud firm that holds your child’s health data.</source>
        <extracomment>whose: child, in place of: US rules call for a contract with any cloud firm that holds your health data.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Once their name is off, US privacy law may not cover the data.</source>
        <extracomment>whose: theirs, in place of: Once your name is off, US privacy law may not cover the data.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Once your child’s name is off, US privacy law may not cover the data.</source>
        <extracomment>whose: child, in place of: Once your name is off, US privacy law may not cover the data.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Did AI add marks or notes to their scan? Did a radiologist agree with them?</source>
        <extracomment>whose: theirs, in place of: Did AI add marks or notes to my scan? Did a radiologist agree with them?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Did AI add marks or notes to my child’s scan? Did a radiologist agree with them?</source>
        <extracomment>whose: child, in place of: Did AI add marks or notes to my scan? Did a radiologist agree with them?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their file names an outside AI product. What was sent to that company, and was their name on it?</source>
        <extracomment>whose: theirs, in place of: My file names an outside AI product. What was sent to that company, and was my name on it?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>My child’s file names an outside AI product. What was sent to that company, and was my child’s name on it?</source>
        <extracomment>whose: child, in place of: My file names an outside AI product. What was sent to that company, and was my name on it?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They list what was sent and say their name was taken off, or that nothing left.</source>
        <extracomment>whose: theirs, in place of: They list what was sent and say your name was taken off, or that nothing left.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They list what was sent and say your child’s name was taken off, or that nothing left.</source>
        <extracomment>whose: child, in place of: They list what was sent and say your name was taken off, or that nothing left.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their file points to a cloud or outside company. What does it keep, and for how long?</source>
        <extracomment>whose: theirs, in place of: My file points to a cloud or outside company. What does it keep, and for how long?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>My child’s file points to a cloud or outside company. What does it keep, and for how long?</source>
        <extracomment>whose: child, in place of: My file points to a cloud or outside company. What does it keep, and for how long?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>May I have a list of who you shared their records with in the last six years?</source>
        <extracomment>whose: theirs, in place of: May I have a list of who you shared my records with in the last six years?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>May I have a list of who you shared my child’s records with in the last six years?</source>
        <extracomment>whose: child, in place of: May I have a list of who you shared my records with in the last six years?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I would like to limit how their scan is shared. How do I ask in writing?</source>
        <extracomment>whose: theirs, in place of: I would like to limit how my scan is shared. How do I ask in writing?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I would like to limit how my child’s scan is shared. How do I ask in writing?</source>
        <extracomment>whose: child, in place of: I would like to limit how my scan is shared. How do I ask in writing?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Can their insurer or their boss see these images or what AI found in them?</source>
        <extracomment>whose: theirs, in place of: Can my insurer or my boss see these images or what AI found in them?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Can an insurer or a school see these images or what AI found in them?</source>
        <extracomment>whose: child, in place of: Can my insurer or my boss see these images or what AI found in them?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scans can hold health clues beyond the reason they came in.</source>
        <extracomment>whose: theirs, in place of: Scans can hold health clues beyond the reason you came in.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scans can hold health clues beyond the reason your child came in.</source>
        <extracomment>whose: child, in place of: Scans can hold health clues beyond the reason you came in.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Does the AI company still have their scan? Can it delete it and confirm that in writing?</source>
        <extracomment>whose: theirs, in place of: Does the AI company still have my scan? Can it delete it and confirm that in writing?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Does the AI company still have my child’s scan? Can it delete it and confirm that in writing?</source>
        <extracomment>whose: child, in place of: Does the AI company still have my scan? Can it delete it and confirm that in writing?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Was their scan used to train or test your AI?</source>
        <extracomment>whose: theirs, in place of: Was my scan used to train or test your AI?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Was my child’s scan used to train or test your AI?</source>
        <extracomment>whose: child, in place of: Was my scan used to train or test your AI?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their data may travel further than the first company.</source>
        <extracomment>whose: theirs, in place of: Your data may travel further than the first company.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your child’s data may travel further than the first company.</source>
        <extracomment>whose: child, in place of: Your data may travel further than the first company.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Do people mark up scans by hand for your AI? Can those people see the name or the face in the scan?</source>
        <extracomment>whose: theirs, in place of: Do people mark up scans by hand for your AI? Can they see my name or my face?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Do people mark up scans by hand for your AI? Can they see my child’s name or face?</source>
        <extracomment>whose: child, in place of: Do people mark up scans by hand for your AI? Can they see my name or my face?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their file has study or trial labels. Are they in a study, and who runs it?</source>
        <extracomment>whose: theirs, in place of: My file has study or trial labels. Am I in a study, and who runs it?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>My child’s file has study or trial labels. Is my child in a study, and who runs it?</source>
        <extracomment>whose: child, in place of: My file has study or trial labels. Am I in a study, and who runs it?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You should know if their scan is part of research.</source>
        <extracomment>whose: theirs, in place of: You should know if your scan is part of research.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You should know if your child’s scan is part of research.</source>
        <extracomment>whose: child, in place of: You should know if your scan is part of research.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who holds the key that links the study code back to their name?</source>
        <extracomment>whose: theirs, in place of: Who holds the key that links the study code back to my name?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who holds the key that links the study code back to my child’s name?</source>
        <extracomment>whose: child, in place of: Who holds the key that links the study code back to my name?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Will you take their face out of head scans before you share the data?</source>
        <extracomment>whose: theirs, in place of: Will you take my face out of head scans before you share the data?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Will you take my child’s face out of head scans before you share the data?</source>
        <extracomment>whose: child, in place of: Will you take my face out of head scans before you share the data?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Will their scan go into a public data set? Can I say no?</source>
        <extracomment>whose: theirs, in place of: Will my scan go into a public data set? Can I say no?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Will my child’s scan go into a public data set? Can I say no?</source>
        <extracomment>whose: child, in place of: Will my scan go into a public data set? Can I say no?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A mix-up can harm their care and the other person's privacy.</source>
        <extracomment>whose: theirs, in place of: A mix-up can harm your care and the other person's privacy.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A mix-up can harm your child’s care and the other person's privacy.</source>
        <extracomment>whose: child, in place of: A mix-up can harm your care and the other person's privacy.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Will you check with me that every scan on this disc is theirs?</source>
        <extracomment>whose: theirs, in place of: Will you check with me that every scan on this disc is mine?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Will you check with me that every scan on this disc is my child’s?</source>
        <extracomment>whose: child, in place of: Will you check with me that every scan on this disc is mine?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They check their name and birth date on screen with you.</source>
        <extracomment>whose: theirs, in place of: They check your name and birth date on screen with you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They check your child’s name and birth date on screen with you.</source>
        <extracomment>whose: child, in place of: They check your name and birth date on screen with you.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their written report is on the disc. Can I have the images without it?</source>
        <extracomment>whose: theirs, in place of: My written report is on the disc. Can I have the images without it?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>My child’s written report is on the disc. Can I have the images without it?</source>
        <extracomment>whose: child, in place of: My written report is on the disc. Can I have the images without it?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How long will their copy take, and what will it cost?</source>
        <extracomment>whose: theirs, in place of: How long will my copy take, and what will it cost?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How long will my child’s copy take, and what will it cost?</source>
        <extracomment>whose: child, in place of: How long will my copy take, and what will it cost?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A file on their disc looks like a program and not a picture. Can your IT team check it?</source>
        <extracomment>whose: theirs, in place of: A file on my disc looks like a program and not a picture. Can your IT team check it?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A file on my child’s disc looks like a program and not a picture. Can your IT team check it?</source>
        <extracomment>whose: child, in place of: A file on my disc looks like a program and not a picture. Can your IT team check it?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their name is printed on the picture itself. Can you give me a copy without it?</source>
        <extracomment>whose: theirs, in place of: My name is printed on the picture itself. Can you give me a copy without it?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>My child’s name is printed on the picture itself. Can you give me a copy without it?</source>
        <extracomment>whose: child, in place of: My name is printed on the picture itself. Can you give me a copy without it?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You may want help from someone who does not need their name.</source>
        <extracomment>whose: theirs, in place of: You may want help from someone who does not need your name.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You may want help from someone who does not need your child’s name.</source>
        <extracomment>whose: child, in place of: You may want help from someone who does not need your name.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their files have hidden maker fields. What is in them, and can you take them out?</source>
        <extracomment>whose: theirs, in place of: My files have hidden maker fields. What is in them, and can you take them out?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>My child’s files have hidden maker fields. What is in them, and can you take them out?</source>
        <extracomment>whose: child, in place of: My files have hidden maker fields. What is in them, and can you take them out?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A false label can put their data, and other people's, in the wrong hands.</source>
        <extracomment>whose: theirs, in place of: A false label can put your data, and other people's, in the wrong hands.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A false label can put your child’s data, and other people's, in the wrong hands.</source>
        <extracomment>whose: child, in place of: A false label can put your data, and other people's, in the wrong hands.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There are typed notes in their file. Who wrote them, and can they be left out?</source>
        <extracomment>whose: theirs, in place of: There are typed notes in my file. Who wrote them, and can they be left out?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There are typed notes in my child’s file. Who wrote them, and can they be left out?</source>
        <extracomment>whose: child, in place of: There are typed notes in my file. Who wrote them, and can they be left out?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which details will stay with their scan: dates, age, ZIP code, machine number?</source>
        <extracomment>whose: theirs, in place of: Which details will stay with my scan: dates, age, ZIP code, machine number?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which details will stay with my child’s scan: dates, age, ZIP code, machine number?</source>
        <extracomment>whose: child, in place of: Which details will stay with my scan: dates, age, ZIP code, machine number?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their file names staff and the clinic. Can those come out of a copy that I share?</source>
        <extracomment>whose: theirs, in place of: My file names staff and the clinic. Can those come out of a copy that I share?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>My child’s file names staff and the clinic. Can those come out of a copy that I share?</source>
        <extracomment>whose: child, in place of: My file names staff and the clinic. Can those come out of a copy that I share?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A clinic name plus a date can help someone work out who they are.</source>
        <extracomment>whose: theirs, in place of: A clinic name plus a date can help someone work out who you are.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A clinic name plus a date can help someone work out who your child is.</source>
        <extracomment>whose: child, in place of: A clinic name plus a date can help someone work out who you are.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There are long ID numbers in their files. Can they be changed in a copy that I share?</source>
        <extracomment>whose: theirs, in place of: There are long ID numbers in my files. Can they be changed in a copy that I share?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There are long ID numbers in my child’s files. Can they be changed in a copy that I share?</source>
        <extracomment>whose: child, in place of: There are long ID numbers in my files. Can they be changed in a copy that I share?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>These numbers can link a shared copy back to their full record.</source>
        <extracomment>whose: theirs, in place of: These numbers can link a shared copy back to your full record.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>These numbers can link a shared copy back to your child’s full record.</source>
        <extracomment>whose: child, in place of: These numbers can link a shared copy back to your full record.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Could their scan be matched with another scan of them, even with no name on it?</source>
        <extracomment>whose: theirs, in place of: Could my scan be matched with another scan of me, even with no name on it?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Could my child’s scan be matched with another one, even with no name on it?</source>
        <extracomment>whose: child, in place of: Could my scan be matched with another scan of me, even with no name on it?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It does not show that a doctor did not look, that the company kept a copy, or that their name was sent.</source>
        <extracomment>whose: theirs, in place of: It does not show that a doctor did not look, that the company kept a copy, or that your name was sent.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It does not show that a doctor did not look, that the company kept a copy, or that your child’s name was sent.</source>
        <extracomment>whose: child, in place of: It does not show that a doctor did not look, that the company kept a copy, or that your name was sent.</extracomment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n detail(s) travel with their pictures</source>
        <extracomment>whose: theirs, in place of: %n detail(s) travel with your pictures</extracomment>
        <translation><numerusform>%n detail travels with their pictures</numerusform><numerusform>%n details travel with their pictures</numerusform></translation></message>
    <message numerus="yes">
        <source>%n detail(s) travel with your child’s pictures</source>
        <extracomment>whose: child, in place of: %n detail(s) travel with your pictures</extracomment>
        <translation><numerusform>%n detail travels with your child’s pictures</numerusform><numerusform>%n details travel with your child’s pictures</numerusform></translation></message>
    <message>
        <source>Add their name and birth date</source>
        <extracomment>whose: theirs, in place of: Add my name and birth date</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add my child’s name and birth date</source>
        <extracomment>whose: child, in place of: Add my name and birth date</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>My questions about their scans</source>
        <extracomment>whose: theirs, in place of: My questions about my scans</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>My questions about my child’s scans</source>
        <extracomment>whose: child, in place of: My questions about my scans</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is all theirs</source>
        <extracomment>whose: theirs, in place of: It is all mine</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is all my child’s</source>
        <extracomment>whose: child, in place of: It is all mine</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why it can identify them</source>
        <extracomment>whose: theirs, in place of: Why it can identify you</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why it can identify your child</source>
        <extracomment>whose: child, in place of: Why it can identify you</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We never guess about anyone. This is what studies say about pictures of these kinds.</source>
        <extracomment>whose: theirs, in place of: We never guess about you. This is what studies say about pictures of these kinds.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We never guess about your child. This is what studies say about pictures of these kinds.</source>
        <extracomment>whose: child, in place of: We never guess about you. This is what studies say about pictures of these kinds.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Andorra</source>
        <extracomment>The name of a country or territory (AD)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>United Arab Emirates</source>
        <extracomment>The name of a country or territory (AE)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Afghanistan</source>
        <extracomment>The name of a country or territory (AF)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <extracomment>The name of a country or territory (AG)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Anguilla</source>
        <extracomment>The name of a country or territory (AI)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Albania</source>
        <extracomment>The name of a country or territory (AL)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Armenia</source>
        <extracomment>The name of a country or territory (AM)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Angola</source>
        <extracomment>The name of a country or territory (AO)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Argentina</source>
        <extracomment>The name of a country or territory (AR)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>American Samoa</source>
        <extracomment>The name of a country or territory (AS)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Austria</source>
        <extracomment>The name of a country or territory (AT)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Australia</source>
        <extracomment>The name of a country or territory (AU)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Aruba</source>
        <extracomment>The name of a country or territory (AW)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Azerbaijan</source>
        <extracomment>The name of a country or territory (AZ)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <extracomment>The name of a country or territory (BA)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Barbados</source>
        <extracomment>The name of a country or territory (BB)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bangladesh</source>
        <extracomment>The name of a country or territory (BD)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Belgium</source>
        <extracomment>The name of a country or territory (BE)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Burkina Faso</source>
        <extracomment>The name of a country or territory (BF)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bulgaria</source>
        <extracomment>The name of a country or territory (BG)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bahrain</source>
        <extracomment>The name of a country or territory (BH)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Burundi</source>
        <extracomment>The name of a country or territory (BI)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Benin</source>
        <extracomment>The name of a country or territory (BJ)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saint Barthélemy</source>
        <extracomment>The name of a country or territory (BL)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bermuda</source>
        <extracomment>The name of a country or territory (BM)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Brunei</source>
        <extracomment>The name of a country or territory (BN)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bolivia</source>
        <extracomment>The name of a country or territory (BO)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <extracomment>The name of a country or territory (BQ)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Brazil</source>
        <extracomment>The name of a country or territory (BR)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bahamas</source>
        <extracomment>The name of a country or territory (BS)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bhutan</source>
        <extracomment>The name of a country or territory (BT)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Botswana</source>
        <extracomment>The name of a country or territory (BW)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Belarus</source>
        <extracomment>The name of a country or territory (BY)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Belize</source>
        <extracomment>The name of a country or territory (BZ)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Canada</source>
        <extracomment>The name of a country or territory (CA)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Democratic Republic of the Congo</source>
        <extracomment>The name of a country or territory (CD)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Central African Republic</source>
        <extracomment>The name of a country or territory (CF)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Republic of the Congo</source>
        <extracomment>The name of a country or territory (CG)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Switzerland</source>
        <extracomment>The name of a country or territory (CH)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ivory Coast</source>
        <extracomment>The name of a country or territory (CI)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cook Islands</source>
        <extracomment>The name of a country or territory (CK)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chile</source>
        <extracomment>The name of a country or territory (CL)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cameroon</source>
        <extracomment>The name of a country or territory (CM)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>China</source>
        <extracomment>The name of a country or territory (CN)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Colombia</source>
        <extracomment>The name of a country or territory (CO)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Costa Rica</source>
        <extracomment>The name of a country or territory (CR)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cuba</source>
        <extracomment>The name of a country or territory (CU)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cape Verde</source>
        <extracomment>The name of a country or territory (CV)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Curaçao</source>
        <extracomment>The name of a country or territory (CW)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cyprus</source>
        <extracomment>The name of a country or territory (CY)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Czechia</source>
        <extracomment>The name of a country or territory (CZ)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Germany</source>
        <extracomment>The name of a country or territory (DE)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Djibouti</source>
        <extracomment>The name of a country or territory (DJ)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Denmark</source>
        <extracomment>The name of a country or territory (DK)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dominica</source>
        <extracomment>The name of a country or territory (DM)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dominican Republic</source>
        <extracomment>The name of a country or territory (DO)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Algeria</source>
        <extracomment>The name of a country or territory (DZ)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ecuador</source>
        <extracomment>The name of a country or territory (EC)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Estonia</source>
        <extracomment>The name of a country or territory (EE)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Egypt</source>
        <extracomment>The name of a country or territory (EG)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Western Sahara</source>
        <extracomment>The name of a country or territory (EH)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Eritrea</source>
        <extracomment>The name of a country or territory (ER)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Spain</source>
        <extracomment>The name of a country or territory (ES)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ethiopia</source>
        <extracomment>The name of a country or territory (ET)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Finland</source>
        <extracomment>The name of a country or territory (FI)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fiji</source>
        <extracomment>The name of a country or territory (FJ)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Falkland Islands</source>
        <extracomment>The name of a country or territory (FK)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Micronesia</source>
        <extracomment>The name of a country or territory (FM)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Faroe Islands</source>
        <extracomment>The name of a country or territory (FO)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>France</source>
        <extracomment>The name of a country or territory (FR)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gabon</source>
        <extracomment>The name of a country or territory (GA)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>United Kingdom</source>
        <extracomment>law: gb, title</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Grenada</source>
        <extracomment>The name of a country or territory (GD)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Georgia</source>
        <extracomment>The name of a country or territory (GE)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>French Guiana</source>
        <extracomment>The name of a country or territory (GF)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Guernsey</source>
        <extracomment>The name of a country or territory (GG)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ghana</source>
        <extracomment>The name of a country or territory (GH)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gibraltar</source>
        <extracomment>The name of a country or territory (GI)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Greenland</source>
        <extracomment>The name of a country or territory (GL)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gambia</source>
        <extracomment>The name of a country or territory (GM)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Guinea</source>
        <extracomment>The name of a country or territory (GN)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Guadeloupe</source>
        <extracomment>The name of a country or territory (GP)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <extracomment>The name of a country or territory (GQ)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Greece</source>
        <extracomment>The name of a country or territory (GR)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Guatemala</source>
        <extracomment>The name of a country or territory (GT)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Guam</source>
        <extracomment>The name of a country or territory (GU)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <extracomment>The name of a country or territory (GW)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Guyana</source>
        <extracomment>The name of a country or territory (GY)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hong Kong</source>
        <extracomment>The name of a country or territory (HK)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Honduras</source>
        <extracomment>The name of a country or territory (HN)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Croatia</source>
        <extracomment>The name of a country or territory (HR)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Haiti</source>
        <extracomment>The name of a country or territory (HT)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hungary</source>
        <extracomment>The name of a country or territory (HU)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Indonesia</source>
        <extracomment>The name of a country or territory (ID)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ireland</source>
        <extracomment>The name of a country or territory (IE)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Israel</source>
        <extracomment>The name of a country or territory (IL)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Isle of Man</source>
        <extracomment>The name of a country or territory (IM)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>India</source>
        <extracomment>The name of a country or territory (IN)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Iraq</source>
        <extracomment>The name of a country or territory (IQ)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Iran</source>
        <extracomment>The name of a country or territory (IR)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Iceland</source>
        <extracomment>The name of a country or territory (IS)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Italy</source>
        <extracomment>The name of a country or territory (IT)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Jersey</source>
        <extracomment>The name of a country or territory (JE)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Jamaica</source>
        <extracomment>The name of a country or territory (JM)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Jordan</source>
        <extracomment>The name of a country or territory (JO)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Japan</source>
        <extracomment>The name of a country or territory (JP)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kenya</source>
        <extracomment>The name of a country or territory (KE)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <extracomment>The name of a country or territory (KG)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cambodia</source>
        <extracomment>The name of a country or territory (KH)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kiribati</source>
        <extracomment>The name of a country or territory (KI)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Comoros</source>
        <extracomment>The name of a country or territory (KM)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <extracomment>The name of a country or territory (KN)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>North Korea</source>
        <extracomment>The name of a country or territory (KP)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>South Korea</source>
        <extracomment>The name of a country or territory (KR)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kuwait</source>
        <extracomment>The name of a country or territory (KW)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cayman Islands</source>
        <extracomment>The name of a country or territory (KY)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kazakhstan</source>
        <extracomment>The name of a country or territory (KZ)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Laos</source>
        <extracomment>The name of a country or territory (LA)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lebanon</source>
        <extracomment>The name of a country or territory (LB)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saint Lucia</source>
        <extracomment>The name of a country or territory (LC)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Liechtenstein</source>
        <extracomment>The name of a country or territory (LI)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sri Lanka</source>
        <extracomment>The name of a country or territory (LK)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Liberia</source>
        <extracomment>The name of a country or territory (LR)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lesotho</source>
        <extracomment>The name of a country or territory (LS)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lithuania</source>
        <extracomment>The name of a country or territory (LT)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Luxembourg</source>
        <extracomment>The name of a country or territory (LU)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Latvia</source>
        <extracomment>The name of a country or territory (LV)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Libya</source>
        <extracomment>The name of a country or territory (LY)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Morocco</source>
        <extracomment>The name of a country or territory (MA)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Monaco</source>
        <extracomment>The name of a country or territory (MC)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Moldova</source>
        <extracomment>The name of a country or territory (MD)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Montenegro</source>
        <extracomment>The name of a country or territory (ME)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saint Martin</source>
        <extracomment>The name of a country or territory (MF)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Madagascar</source>
        <extracomment>The name of a country or territory (MG)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Marshall Islands</source>
        <extracomment>The name of a country or territory (MH)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>North Macedonia</source>
        <extracomment>The name of a country or territory (MK)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mali</source>
        <extracomment>The name of a country or territory (ML)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Myanmar</source>
        <extracomment>The name of a country or territory (MM)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mongolia</source>
        <extracomment>The name of a country or territory (MN)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Macao</source>
        <extracomment>The name of a country or territory (MO)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <extracomment>The name of a country or territory (MP)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Martinique</source>
        <extracomment>The name of a country or territory (MQ)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mauritania</source>
        <extracomment>The name of a country or territory (MR)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Montserrat</source>
        <extracomment>The name of a country or territory (MS)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Malta</source>
        <extracomment>The name of a country or territory (MT)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mauritius</source>
        <extracomment>The name of a country or territory (MU)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Maldives</source>
        <extracomment>The name of a country or territory (MV)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Malawi</source>
        <extracomment>The name of a country or territory (MW)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mexico</source>
        <extracomment>The name of a country or territory (MX)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Malaysia</source>
        <extracomment>The name of a country or territory (MY)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mozambique</source>
        <extracomment>The name of a country or territory (MZ)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Namibia</source>
        <extracomment>The name of a country or territory (NA)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New Caledonia</source>
        <extracomment>The name of a country or territory (NC)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Niger</source>
        <extracomment>The name of a country or territory (NE)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nigeria</source>
        <extracomment>The name of a country or territory (NG)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nicaragua</source>
        <extracomment>The name of a country or territory (NI)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Netherlands</source>
        <extracomment>The name of a country or territory (NL)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Norway</source>
        <extracomment>The name of a country or territory (NO)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nepal</source>
        <extracomment>The name of a country or territory (NP)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nauru</source>
        <extracomment>The name of a country or territory (NR)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Niue</source>
        <extracomment>The name of a country or territory (NU)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New Zealand</source>
        <extracomment>The name of a country or territory (NZ)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Oman</source>
        <extracomment>The name of a country or territory (OM)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Panama</source>
        <extracomment>The name of a country or territory (PA)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Peru</source>
        <extracomment>The name of a country or territory (PE)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>French Polynesia</source>
        <extracomment>The name of a country or territory (PF)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Papua New Guinea</source>
        <extracomment>The name of a country or territory (PG)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Philippines</source>
        <extracomment>The name of a country or territory (PH)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pakistan</source>
        <extracomment>The name of a country or territory (PK)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Poland</source>
        <extracomment>The name of a country or territory (PL)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <extracomment>The name of a country or territory (PM)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Puerto Rico</source>
        <extracomment>The name of a country or territory (PR)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Palestine</source>
        <extracomment>The name of a country or territory (PS)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Portugal</source>
        <extracomment>The name of a country or territory (PT)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Palau</source>
        <extracomment>The name of a country or territory (PW)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Paraguay</source>
        <extracomment>The name of a country or territory (PY)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Qatar</source>
        <extracomment>The name of a country or territory (QA)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Réunion</source>
        <extracomment>The name of a country or territory (RE)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Romania</source>
        <extracomment>The name of a country or territory (RO)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Serbia</source>
        <extracomment>The name of a country or territory (RS)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Russia</source>
        <extracomment>The name of a country or territory (RU)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rwanda</source>
        <extracomment>The name of a country or territory (RW)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saudi Arabia</source>
        <extracomment>The name of a country or territory (SA)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Solomon Islands</source>
        <extracomment>The name of a country or territory (SB)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Seychelles</source>
        <extracomment>The name of a country or territory (SC)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sudan</source>
        <extracomment>The name of a country or territory (SD)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sweden</source>
        <extracomment>The name of a country or territory (SE)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Singapore</source>
        <extracomment>The name of a country or territory (SG)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saint Helena</source>
        <extracomment>The name of a country or territory (SH)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Slovenia</source>
        <extracomment>The name of a country or territory (SI)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Slovakia</source>
        <extracomment>The name of a country or territory (SK)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sierra Leone</source>
        <extracomment>The name of a country or territory (SL)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>San Marino</source>
        <extracomment>The name of a country or territory (SM)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Senegal</source>
        <extracomment>The name of a country or territory (SN)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Somalia</source>
        <extracomment>The name of a country or territory (SO)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Suriname</source>
        <extracomment>The name of a country or territory (SR)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>South Sudan</source>
        <extracomment>The name of a country or territory (SS)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <extracomment>The name of a country or territory (ST)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>El Salvador</source>
        <extracomment>The name of a country or territory (SV)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sint Maarten</source>
        <extracomment>The name of a country or territory (SX)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Syria</source>
        <extracomment>The name of a country or territory (SY)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Eswatini</source>
        <extracomment>The name of a country or territory (SZ)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <extracomment>The name of a country or territory (TC)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chad</source>
        <extracomment>The name of a country or territory (TD)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Togo</source>
        <extracomment>The name of a country or territory (TG)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Thailand</source>
        <extracomment>The name of a country or territory (TH)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tajikistan</source>
        <extracomment>The name of a country or territory (TJ)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tokelau</source>
        <extracomment>The name of a country or territory (TK)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Timor-Leste</source>
        <extracomment>The name of a country or territory (TL)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Turkmenistan</source>
        <extracomment>The name of a country or territory (TM)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tunisia</source>
        <extracomment>The name of a country or territory (TN)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tonga</source>
        <extracomment>The name of a country or territory (TO)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Türkiye</source>
        <extracomment>The name of a country or territory (TR)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <extracomment>The name of a country or territory (TT)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tuvalu</source>
        <extracomment>The name of a country or territory (TV)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Taiwan</source>
        <extracomment>The name of a country or territory (TW)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tanzania</source>
        <extracomment>The name of a country or territory (TZ)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ukraine</source>
        <extracomment>The name of a country or territory (UA)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Uganda</source>
        <extracomment>The name of a country or territory (UG)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>United States</source>
        <extracomment>law: us, title</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Uruguay</source>
        <extracomment>The name of a country or territory (UY)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Uzbekistan</source>
        <extracomment>The name of a country or territory (UZ)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saint Vincent and the Grenadines</source>
        <extracomment>The name of a country or territory (VC)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Venezuela</source>
        <extracomment>The name of a country or territory (VE)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>British Virgin Islands</source>
        <extracomment>The name of a country or territory (VG)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <extracomment>The name of a country or territory (VI)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Vietnam</source>
        <extracomment>The name of a country or territory (VN)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Vanuatu</source>
        <extracomment>The name of a country or territory (VU)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wallis and Futuna Islands</source>
        <extracomment>The name of a country or territory (WF)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Samoa</source>
        <extracomment>The name of a country or territory (WS)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yemen</source>
        <extracomment>The name of a country or territory (YE)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mayotte</source>
        <extracomment>The name of a country or territory (YT)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>South Africa</source>
        <extracomment>The name of a country or territory (ZA)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Zambia</source>
        <extracomment>The name of a country or territory (ZM)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Zimbabwe</source>
        <extracomment>The name of a country or territory (ZW)</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 billion</source>
        <extracomment>%1 is a number such as 1.5</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 million</source>
        <extracomment>%1 is a number such as 2.1</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sex and age</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>+ birth date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Birth year</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>+ birth year</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your town</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>+ your town</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where you live</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>+ where you live</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Personal traits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>+ personal traits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>+ hospital or clinic</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Days of your visits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>+ days of your visits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>+ machine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Names of staff</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>+ names of staff</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Words on pictures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>+ words on pictures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Face or photo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>+ face or photo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>+ your patient number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>+ your name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An address narrows it further. We have no count of the people who live there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Height, weight, job and the like narrow it further. We have no count of how many share them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A hospital sees only a small part of all people. We have no count. Its town may not be your town, so we do not use that.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Few people had a scan there on the same days. We have no count of them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One machine stands in one place and scans only so many people. We have no count of them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The people who cared for you are tied to one place. We have no count of whom else they saw.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Words on the pictures can tell more than these steps. We cannot count with them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A face can be matched with a photo. How many people look alike is not known.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The hospital’s own list leads from this number to one person.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A name with the details above points to you by itself. There is no count of people with this name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>%1 and %2 are ages that may both be right</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Girl, age %1 in %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Woman, age %1 in %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Boy, age %1 in %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Man, age %1 in %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Age %1 in %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Woman or girl</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Man or boy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>leads to you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>points to you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>narrows further; we can’t count</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>at most %1 people</source>
        <extracomment>%1 is a number of people, such as "110,000"</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>probably nobody else</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 or 2 people</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>fewer than 10 people</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>about %1 people</source>
        <extracomment>%1 is a number of people, such as "5,700" or "2.1 million"</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two months: "March 2024 to June 2025"
----------
A range of numbers of people, such as "4,100 to 7,800"</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The line above, for the share of all people who live in a town of that size.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>UN figures for %1: all people of this sex who are 100 or older. We do not split this group.</source>
        <extracomment>%1 is a year</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The line above, split over the days of a year. 1 January may also stand in for a day that nobody knows.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The line above, split over the days of a year. Births are not spread evenly, so the range is wide.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>UN figures for %1: half of each of the two ages that fit this birth year.</source>
        <extracomment>%1 is a year</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>UN figures for %1: all people of this sex.</source>
        <extracomment>%1 is a year</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>UN figures for %1: the group of five years of age, split evenly. The range comes from the groups beside it.</source>
        <extracomment>%1 is a year</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Estimates for %1, %2. Each line adds one detail.</source>
        <extracomment>%1 is a country, %2 a year</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: out of about %2 people, these details may fit only one or two.</source>
        <extracomment>%1 is a country, %2 "350 million"</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2 out of about %3 fit these details. Every further detail leaves fewer.</source>
        <extracomment>%1 is a country, %2 "about 5,700 people", %3 "350 million"</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Country: %1. We took it from the address on the disc. You can choose another.</source>
        <extracomment>%1 is a country</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Country: %1. We took it from the address of the hospital. You can choose another.</source>
        <extracomment>%1 is a country</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Country: %1. We took it from the language in use. You can choose another.</source>
        <extracomment>%1 is a country</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We count people who live in the country, not patients. A hospital’s own list is far smaller.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A small group does not mean that someone will look for you. They would need another list with the same details.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This disc is not yours. We hid what is on it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It holds another person’s health data. Mix-ups happen, and you did nothing wrong.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please do not look further, and do not copy or post it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give it back to the clinic that gave it to you. Hand it over in person if you can.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tell the privacy officer of the clinic. Ask them to note it and to tell the other person.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask for your own disc. Ask if someone else got yours.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Do not throw it away, and do not send it by plain e-mail.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How many people share these details?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People who fit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How we know</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a number of people, %2 a range of such numbers</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>And 1 more detail like this.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>And %Ln more details like this.</source>
        <translation><numerusform>And %Ln more details like this.</numerusform><numerusform>And %Ln more details like this.</numerusform></translation></message>
    <message>
        <source>This form is locked with a password. We use it once and do not keep it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>That password does not open this form. Please try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This form is locked in a way that we can't open. Open it in your PDF program, copy the text and paste it here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A copy of my pictures and records</source>
        <extracomment>letters: access-us, title</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Right of access</source>
        <extracomment>letters: access-us, line</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Records Department</source>
        <extracomment>letters: access-us, to</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Request for a copy of my pictures and records</source>
        <extracomment>letters: access-us, subject</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please send me a copy of my imaging exams of %1. I need the pictures as DICOM files, and the reports.</source>
        <extracomment>letters: access-us, paragraphs</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I would like them as a private download, or on a disc without a program that starts by itself.</source>
        <extracomment>letters: access-us, paragraphs</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please add the results that AI tools made from my pictures, if you keep them.</source>
        <extracomment>letters: access-us, paragraphs</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I ask under the HIPAA right of access (45 CFR 164.524). Please answer within 30 days.</source>
        <extracomment>letters: access-us, paragraphs</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They have 30 days and may ask for 30 more. A fair fee for the copy is allowed.</source>
        <extracomment>letters: access-us, good_to_know</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You get the pictures too, not just the report.</source>
        <extracomment>letters: access-us, good_to_know</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who got my pictures?</source>
        <extracomment>letters: sharing-us, title</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>List of sharing, and companies</source>
        <extracomment>letters: sharing-us, line</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Privacy Officer</source>
        <extracomment>letters: sharing-us, to</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Request for a list of who got my pictures</source>
        <extracomment>letters: sharing-us, subject</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please send me the list of disclosures of my health information for the past six years (45 CFR 164.528).</source>
        <extracomment>letters: sharing-us, paragraphs</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I know that this list leaves out sharing for treatment, for payment and to run the clinic. So it can be empty although companies that work for you got my pictures. That is why I ask you this as well:</source>
        <extracomment>letters: sharing-us, paragraphs</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which companies outside of your clinic got my imaging exams of %1? I mean those too that store files, read scans from afar, label pictures or make AI tools.</source>
        <extracomment>letters: sharing-us, paragraphs</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For each one, please tell me its name, what it got, and why. Was my name on it? How long will it be kept?</source>
        <extracomment>letters: sharing-us, paragraphs</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please tell me also if my pictures were used to train or test AI.</source>
        <extracomment>letters: sharing-us, paragraphs</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The legal list is often empty. It leaves out companies that work for the clinic. So the letter asks for them apart.</source>
        <extracomment>letters: sharing-us, good_to_know</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They have 60 days for the list and may take 30 more. One list in 12 months is free.</source>
        <extracomment>letters: sharing-us, good_to_know</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No rule makes them answer the second part. It is still fair to ask.</source>
        <extracomment>letters: sharing-us, good_to_know</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please limit how you share</source>
        <extracomment>letters: limit-us, title</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask for a limit</source>
        <extracomment>letters: limit-us, line</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Request to limit how my pictures are used and shared</source>
        <extracomment>letters: limit-us, subject</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please use my imaging exams of %1 only for my own care, to bill for it, and where a law says that you must.</source>
        <extracomment>letters: limit-us, paragraphs</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please do not share them to train or test AI tools, to build products or for research, with my name or without it.</source>
        <extracomment>letters: limit-us, paragraphs</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I ask under 45 CFR 164.522(a). If you do not agree, please tell me why in writing, and what you can do for me.</source>
        <extracomment>letters: limit-us, paragraphs</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>[ Only if you paid in full yourself: Please do not tell my health plan about these exams. ]</source>
        <extracomment>letters: limit-us, paragraphs</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They may say no to most limits. If they agree, they must keep to it, but not in an emergency.</source>
        <extracomment>letters: limit-us, good_to_know</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is one limit that they must accept. If you pay in full yourself, you can stop them from telling your health plan.</source>
        <extracomment>letters: limit-us, good_to_know</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please correct a mistake</source>
        <extracomment>letters: correct-us, title</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wrong name, date or picture</source>
        <extracomment>letters: correct-us, line</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Request to correct my records</source>
        <extracomment>letters: correct-us, subject</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In my imaging exams of %1, something is wrong. Please correct it in the pictures and in the reports.</source>
        <extracomment>letters: correct-us, paragraphs</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is there now: [ what is wrong ]</source>
        <extracomment>letters: correct-us, paragraphs</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What should be there: [ what is right ]</source>
        <extracomment>letters: correct-us, paragraphs</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>My reason: [ how you know it, and a proof if you have one ]</source>
        <extracomment>letters: correct-us, paragraphs</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please tell those who got the wrong details too. Please write to me when it is done.</source>
        <extracomment>letters: correct-us, paragraphs</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I ask under 45 CFR 164.526. Please answer within 60 days.</source>
        <extracomment>letters: correct-us, paragraphs</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They have 60 days and may take 30 more. They may want your reason in writing.</source>
        <extracomment>letters: correct-us, good_to_know</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If they say no, they must tell you why. You can then have your own words added to the record.</source>
        <extracomment>letters: correct-us, good_to_know</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If the disc holds pictures of another person, do not send them along. Bring the disc back.</source>
        <extracomment>letters: correct-us, good_to_know</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Say no to research or AI</source>
        <extracomment>letters: object-us, title</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opt out in writing</source>
        <extracomment>letters: object-us, line</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No to use of my pictures for research or AI</source>
        <extracomment>letters: object-us, subject</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I do not agree that my imaging exams of %1 are used for research, to train AI tools, or to make or sell products. I mean pictures without my name too.</source>
        <extracomment>letters: object-us, paragraphs</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If I signed a permission for such uses, I take it back (45 CFR 164.508(b)(5)).</source>
        <extracomment>letters: object-us, paragraphs</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please note this in my record. Please tell me in writing what you will do, and what can't be undone.</source>
        <extracomment>letters: object-us, paragraphs</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I still want my care, with the tools that my doctors need for it.</source>
        <extracomment>letters: object-us, paragraphs</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You can take back a signed permission at any time. What was done before stays done.</source>
        <extracomment>letters: object-us, good_to_know</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Once your name and other details are taken out, US rules give you no right to say no. You can still ask.</source>
        <extracomment>letters: object-us, good_to_know</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please erase what you do not need</source>
        <extracomment>letters: erase-us, title</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Extra copies and old uploads</source>
        <extracomment>letters: erase-us, line</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Request to erase data about me</source>
        <extracomment>letters: erase-us, subject</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please erase copies of my imaging exams of %1 that you do not need for my care and that no law tells you to keep. I mean test copies, copies at companies that work for you, and files that I sent in.</source>
        <extracomment>letters: erase-us, paragraphs</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please tell me in writing what was erased, what you keep, why, and for how long.</source>
        <extracomment>letters: erase-us, paragraphs</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>US privacy rules give no right to have records erased. Other laws say how long a clinic must keep them.</source>
        <extracomment>letters: erase-us, good_to_know</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You can still ask about extra copies.</source>
        <extracomment>letters: erase-us, good_to_know</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Data Protection Officer</source>
        <extracomment>letters: access-eu, to</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please tell me too why you use my data, who got it, where it came from, and how long you keep it.</source>
        <extracomment>letters: access-eu, paragraphs</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I ask under Article 15 of the GDPR. Please answer within one month.</source>
        <extracomment>letters: access-eu, paragraphs</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They have one month. If it is hard they may take two more, and must tell you why.</source>
        <extracomment>letters: access-eu, good_to_know</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The first copy is free.</source>
        <extracomment>letters: access-eu, good_to_know</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please tell me by name who got my imaging exams of %1. I mean those too that store files, read scans from afar, label pictures or make AI tools.</source>
        <extracomment>letters: sharing-eu, paragraphs</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In which country is each of them?</source>
        <extracomment>letters: sharing-eu, paragraphs</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You can ask for the names, not just for the kinds of companies.</source>
        <extracomment>letters: sharing-eu, good_to_know</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Companies that work for the clinic count as well.</source>
        <extracomment>letters: sharing-eu, good_to_know</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>My reason: [ what it is about your own life that makes you ask ]</source>
        <extracomment>letters: limit-eu, paragraphs</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I object to other uses under Article 21 of the GDPR. While you look into it, please limit the use of my data (Article 18). Please answer within one month.</source>
        <extracomment>letters: limit-eu, paragraphs</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This right holds where they use your data for a public task or for their own ends. If a use rests on your consent, take the consent back.</source>
        <extracomment>letters: limit-eu, good_to_know</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I ask under Article 16 of the GDPR. Please answer within one month.</source>
        <extracomment>letters: correct-eu, paragraphs</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What a doctor thought at the time can stay. You can ask to have your own words added.</source>
        <extracomment>letters: correct-eu, good_to_know</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If I gave consent for such uses, I take it back.</source>
        <extracomment>letters: object-eu, paragraphs</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I object under Article 21 of the GDPR. Please answer within one month.</source>
        <extracomment>letters: object-eu, paragraphs</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They must stop unless they show strong reasons. Research that is a task in the public interest can go on.</source>
        <extracomment>letters: object-eu, good_to_know</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You can take consent back at any time. What was done before stays done.</source>
        <extracomment>letters: object-eu, good_to_know</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A newer EU law adds a way to opt out of reuse of health data. It starts in steps.</source>
        <extracomment>letters: object-eu, good_to_know</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I ask under Article 17 of the GDPR. Please answer within one month.</source>
        <extracomment>letters: erase-eu, paragraphs</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Records of your care must often be kept for years. So they can say no to a part of it.</source>
        <extracomment>letters: erase-eu, good_to_know</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I ask under Article 15 of the UK GDPR. Please answer within one month.</source>
        <extracomment>letters: access-gb, paragraphs</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I object to other uses under Article 21 of the UK GDPR. While you look into it, please limit the use of my data (Article 18). Please answer within one month.</source>
        <extracomment>letters: limit-gb, paragraphs</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I ask under Article 16 of the UK GDPR. Please answer within one month.</source>
        <extracomment>letters: correct-gb, paragraphs</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I object under Article 21 of the UK GDPR. Please answer within one month.</source>
        <extracomment>letters: object-gb, paragraphs</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In England you can also use the National Data Opt-out. It does not hold in Scotland, Wales or Northern Ireland.</source>
        <extracomment>letters: object-gb, good_to_know</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I ask under Article 17 of the UK GDPR. Please answer within one month.</source>
        <extracomment>letters: erase-gb, paragraphs</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask for a copy</source>
        <extracomment>letters: access-anywhere, line</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please answer in writing. Thank you.</source>
        <extracomment>letters: access-anywhere, paragraphs</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We know no law for this country. So this is a plain request.</source>
        <extracomment>letters: access-anywhere, good_to_know</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A patient group can tell you what the law in your country gives you.</source>
        <extracomment>letters: access-anywhere, good_to_know</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If I agreed to such uses before, I take it back.</source>
        <extracomment>letters: object-anywhere, paragraphs</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of the hospital</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>month and year</source>
        <extracomment>Stands after "my imaging exams of"</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your name and birth date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Street and town</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your signature</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, born %2</source>
        <extracomment>%1 is a name, %2 a birth date</extracomment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>%1 is a value</extracomment>
        <translation><numerusform>%1 and %Ln more</numerusform><numerusform>%1 and %Ln more</numerusform></translation></message>
    <message>
        <source>all findings</source>
        <comment>after “On the next pages:”</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>how many people share details</source>
        <comment>after “On the next pages:”</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>your questions</source>
        <comment>after “On the next pages:”</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>notes on your form</source>
        <comment>after “On the next pages:”</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>what was not checked</source>
        <comment>after “On the next pages:”</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sources</source>
        <comment>after “On the next pages:”</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a card to cut out</source>
        <comment>after “On the next pages:”</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On the next pages: %1.</source>
        <extracomment>%1 is a list of parts of the report</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1:</source>
        <extracomment>The name of a field to fill in by hand, such as "Date"</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>My note: %1</source>
        <extracomment>%1 is what the person wrote beside a question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes on your form</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You can ask: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>%1 is a mark such as "Red flag", %2 a sentence of a form</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A card to cut out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cut along the dashed lines. It fits in a wallet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Questions for my clinic</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Some scans show the same place again and again. We judged only the first of each for a face.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Some slices could not be read, so we judged the scan for a face without them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The scan holds the outside of the body as it is without clothes. A picture could be made of it. We do not draw it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>These lines follow the skin. Put together they show its shape.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Head scan that shows your face</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Head scan that we could not judge</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Head scan without its face</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Head scan that shows no face</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Head scan that shows part of your face</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We could not judge this scan, because it has too few slices.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We could not judge this scan, because it does not say where its slices lie.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We could not judge this scan, because all its slices lie in one place.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We could not judge this scan, because it does not say how large its parts are.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We could not judge this scan, because its directions make no sense.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We could not judge this scan, because it is in color.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We could not judge this scan, because its slices differ in size.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We could not judge this scan, because each picture holds many small slices side by side.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We could not judge this scan, because it says that it has too many slices.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We could not judge these, because they are single overview pictures.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We could not judge this scan, because it holds no pictures.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We could not judge this scan, because its pictures are empty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We could not judge this scan, because its numbers make no sense.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We could not judge this scan, because its pictures could not be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We could not judge this scan, because it is too large for this computer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We could not tell if a face is in this scan. Parts of it look like one. Please look yourself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You stopped this check before this scan.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We have not looked at this scan yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>forehead</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>eyes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nose</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>mouth</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>chin</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In part</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Covers the face?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The scan reaches down to where the face is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No eyes, nose or mouth are in view.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No head is in view.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In view: %1.</source>
        <extracomment>%1 is a list of parts of the face, such as "eyes, nose and mouth"</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fine enough detail?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The scan does not say how fine it is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Each part of the picture is up to %1 mm wide.</source>
        <extracomment>%1 is a number of millimeters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Skin there?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We could not look for skin.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is bone, but no skin on it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The face was cut out of this scan.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The face looks blurred. Some of it can still show.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is not cut off or covered.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no skin of a face in view.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Face found by a program?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There was nothing for the face finder to look at.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A face finder saw one in %1 of %2 views.</source>
        <extracomment>%1 and %2 are numbers: views in which it was found, views that were tried</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The slices were taken at a slant. We put them right.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Some slices are missing. We filled small gaps.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Some slices could not be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The scan is large. We made it smaller for this check.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Some numbers in the scan make no sense.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We could not judge this scan.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A match needs a photo of you to compare with.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A full face in fine detail.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Part of a face.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A full face, but blurred.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A full face in coarse detail.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The face was taken out of this scan.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The face is not in view.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This scan does not show a head.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2 people</source>
        <extracomment>%1 and %2 are numbers of people</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>about %1 of 100</source>
        <extracomment>%1 is a number</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>about 1 in 4 of 29 people</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>up to 42 of 100</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A head scan may show your face.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Head scans in %Ln files may show your face.</source>
        <translation><numerusform>Head scans in %Ln files may show your face.</numerusform><numerusform>Head scans in %Ln files may show your face.</numerusform></translation></message>
    <message>
        <source>Its slices can be stacked into your whole face. A match needs a photo of you to compare with.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A part of your face, or a rough one, could be seen. A match needs a photo of you to compare with.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Face in a photo or picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outline of the skin, drawn for a treatment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outside of the body</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Label that says “faces are taken out”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Label says “faces are taken out”, but there may be one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Face</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Body shape</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Guesses</source>
        <extracomment>what a program can guess from a scan: age, sex …</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cleaning</source>
        <extracomment>taking details out of a file before it is shared</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>AI</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Law</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leaks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Discs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Forms</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>European Union</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We could not confirm this source.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We read the short form of the source, and it says this.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We read this news report itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We read the words of the source, and it says this.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The right person was the first choice in 70 cases and in the top five in 80. The program only had to search the study's own small group. A search of millions of photos would be much harder.</source>
        <extracomment>evidence: face-mri-photo-match-2019, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It does not show how well this works in a search of a whole town or country.</source>
        <extracomment>evidence: face-mri-photo-match-2019, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The program only had to search the study’s own group. A wider search is harder.</source>
        <extracomment>evidence: face-mri-newer-software-2021, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>After common tools took the faces out, 28 to 38 of every 100 MRI scans were still matched. So 'face removed' lowers the risk but does not end it.</source>
        <extracomment>evidence: face-removal-not-perfect-2021, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It does not show how your clinic takes out faces, or if it does.</source>
        <extracomment>evidence: face-removal-not-perfect-2021, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With 182 people, detailed 3D T1, T2 and T2-FLAIR images were matched 96 to 98 times in 100. Two kinds with thick slices were matched 32 to 45 times in 100. Diffusion and functional images were matched 0 to 2 times.</source>
        <extracomment>evidence: face-mri-type-matters, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It does not tell which kind of MRI you had. The file does.</source>
        <extracomment>evidence: face-mri-type-matters, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>FBI staff matched CT faces to the right photo, even with more than 100,000 other photos in the search.</source>
        <extracomment>evidence: face-ct-fbi-2017, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>128 adults took part. The right photo came first in 6 to 61 of every 100 searches. It was in the top 50 in 31 to 91 of 100. Results changed with the scan settings and the size of the photo set.</source>
        <extracomment>evidence: face-ct-fbi-2017, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We have not read the paper itself. So we do not count on it.</source>
        <extracomment>evidence: face-ct-fbi-2017, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In an early test, a simple photo app matched about 1 in 4 CT faces to the right person.</source>
        <extracomment>evidence: face-ct-photo-app-2012, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is an old test with few people. Newer programs do better.</source>
        <extracomment>evidence: face-ct-photo-app-2012, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>149 viewers took part. The authors said that the task was fairly hard for people. So a look with the eye carries less risk than a program.</source>
        <extracomment>evidence: face-human-eye-2014, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It does not show what a program can do.</source>
        <extracomment>evidence: face-human-eye-2014, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It was about scans of the brain. Other PET scans were not tested.</source>
        <extracomment>evidence: face-pet-2022, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>30 healthy people had a PET/CT of the whole body more than once. Matches were scan to scan, not scan to photo. PET matches fell from as high as 64 to 7 of 100.</source>
        <extracomment>evidence: face-removal-helps-petct-2023, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It matched scan to scan, not scan to photo. Only 30 people took part.</source>
        <extracomment>evidence: face-removal-helps-petct-2023, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A rebuilt face is a guess. It does not show that people were named that way.</source>
        <extracomment>evidence: face-rebuilt-by-ai-2019, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It does not show that your clinic uses this tool.</source>
        <extracomment>evidence: face-removal-newer-tool-2022, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It links two scans. It finds no name when no scan has one.</source>
        <extracomment>evidence: chest-xray-same-person-2022, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It links two scans of healthy people. It finds no name by itself.</source>
        <extracomment>evidence: brain-shape-2015, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On a scale where 0.5 is a coin flip and 1.0 is perfect, X-rays scored 0.91 to 0.99. Chest CT scored 0.87 to 0.96, and breast X-rays 0.81.</source>
        <extracomment>evidence: ai-guess-race-2022, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It does not show that anyone does this with your scan. A guess can be wrong.</source>
        <extracomment>evidence: ai-guess-race-2022, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It was tested on healthy adults. For one person the guess can be far off.</source>
        <extracomment>evidence: ai-guess-age-xray-2021, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It does not show that anyone does this with your scan.</source>
        <extracomment>evidence: ai-guess-sex-xray-2021, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is about photos of the eye, not about X-rays, CT or MRI.</source>
        <extracomment>evidence: ai-eye-photo-2018, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is far from sure for any one person.</source>
        <extracomment>evidence: ai-guess-insurance-2025, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1,118 patients were studied. The guess was good for fat under the skin (0.85, where 1.0 is perfect). It was fair for deep belly fat (0.76).</source>
        <extracomment>evidence: ai-body-fat-2025, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is a rough figure. It also needs your age, sex, height and weight.</source>
        <extracomment>evidence: ai-body-fat-2025, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is not a test for you. Only your doctor can tell.</source>
        <extracomment>evidence: ai-diabetes-xray-2023, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is about programs that make new pictures. Programs that only read scans were not tested.</source>
        <extracomment>evidence: ai-repeats-training-scans-2024, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It holds for the US in the year 2000. A name must still be found in some list.</source>
        <extracomment>evidence: birthdate-zip-sex-63, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In an older study, birth date, sex and ZIP code were one of a kind for 87 of 100 people in the US.</source>
        <extracomment>evidence: birthdate-zip-sex-87, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It used the US count of 1990, and was a paper that no journal had checked. Later work with newer data found 63 of 100.</source>
        <extracomment>evidence: birthdate-zip-sex-87, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We have not read the source itself. Later work found a lower figure.</source>
        <extracomment>evidence: birthdate-zip-sex-87, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is a model of how rare people are. It is no count of people who were found.</source>
        <extracomment>evidence: fifteen-facts-2019, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By US rules, a clinic may call data 'de-identified' once 18 kinds of facts are out.</source>
        <extracomment>evidence: hipaa-18-details, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The list has names, all dates but the year, record numbers, machine numbers, face photos and more. The provider must also not know of a way to tell who you are. This is the Safe Harbor method.</source>
        <extracomment>evidence: hipaa-18-details, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It does not say that no one can tell it is you. It does not show what your clinic did.</source>
        <extracomment>evidence: hipaa-18-details, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It does not show which way your clinic uses. You can ask.</source>
        <extracomment>evidence: hipaa-expert-path, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It says that both ways leave a very small chance that data could be tied back to a person.</source>
        <extracomment>evidence: hipaa-risk-not-zero, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It gives no figure for you or for your scan.</source>
        <extracomment>evidence: hipaa-risk-not-zero, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>HIPAA no longer covers data that has been “de-identified” by its rules.</source>
        <extracomment>evidence: hipaa-not-apply-after, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It does not say that your scan was passed on. Other laws may still hold.</source>
        <extracomment>evidence: hipaa-not-apply-after, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It does not show that your scan is part of a study.</source>
        <extracomment>evidence: hipaa-limited-data, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It does not settle if a head scan counts as a face photo.</source>
        <extracomment>evidence: hipaa-face-images, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It does not show which companies work for your clinic. You can ask.</source>
        <extracomment>evidence: hipaa-who-must-follow, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It does not mean that no law holds. Others may.</source>
        <extracomment>evidence: hipaa-who-is-left-out, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It does not say that the app will misuse your scan.</source>
        <extracomment>evidence: hipaa-your-own-copy, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It does not say in which form you get them. Ask for what you need.</source>
        <extracomment>evidence: hipaa-right-to-images, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Some places are faster. State law can set a shorter time.</source>
        <extracomment>evidence: hipaa-30-days, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>US rules let you get records in a plain, unlocked form if you are warned of the risk and still want it. The clinic does not have to guard the copy after it reaches you.</source>
        <extracomment>evidence: hipaa-open-disc, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It does not mean that a locked disc is wrong. You can ask for one.</source>
        <extracomment>evidence: hipaa-open-disc, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The list leaves out sharing for care, for payment and for running the clinic. It also leaves out limited data sets and what you signed for. So an empty list does not mean no sharing.</source>
        <extracomment>evidence: hipaa-accounting, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The list leaves out a lot. An empty list does not mean no sharing.</source>
        <extracomment>evidence: hipaa-accounting, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It does not make the clinic say yes.</source>
        <extracomment>evidence: hipaa-restrict, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There are three exceptions. One is care that is part of a study. One is sign-up for a health plan. One is an exam done only to report to someone else. Forms for care, payment and running the clinic work in a different way.</source>
        <extracomment>evidence: hipaa-care-not-tied, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There are exceptions. Ask which rule holds for your form.</source>
        <extracomment>evidence: hipaa-care-not-tied, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The ban does not cover data with your name taken out. There are also exceptions for public health and some studies.</source>
        <extracomment>evidence: hipaa-sale, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It does not cover data with your name taken out.</source>
        <extracomment>evidence: hipaa-sale, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Guidance from 2016 says it needs a signed contract with the provider. If it only holds data with names taken out, this does not hold.</source>
        <extracomment>evidence: hipaa-cloud-company, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It does not show which cloud your clinic uses, or how well it is locked.</source>
        <extracomment>evidence: hipaa-cloud-company, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A US group of scan centers paid $350,000 after outsiders got into its stored scans.</source>
        <extracomment>evidence: imaging-firm-fine-2025, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is one case. It does not show what happens at your clinic.</source>
        <extracomment>evidence: imaging-firm-fine-2025, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It does not ban all use. Care and some research are allowed.</source>
        <extracomment>evidence: gdpr-health-special, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It does not show how your own data was coded.</source>
        <extracomment>evidence: gdpr-coded-still-personal, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Some parts may be left out to protect other people.</source>
        <extracomment>evidence: gdpr-access, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It does not mean that your scans will be erased. Care records are mostly kept.</source>
        <extracomment>evidence: gdpr-erase-limits, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It does not hold for each use. Ask your clinic.</source>
        <extracomment>evidence: gdpr-move-data, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The holder must stop unless it can show strong reasons. This covers uses based on public tasks or a company's own interests. You can also say no to use in a study, unless the study is a task for the public good.</source>
        <extracomment>evidence: gdpr-object, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It does not stop each use. The holder can have strong reasons.</source>
        <extracomment>evidence: gdpr-object, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the EU, each office that guards the data law has rules of its own when a case crosses a border.</source>
        <extracomment>evidence: gdpr-across-borders-2023, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The European Commission proposed rules in 2023 to make such cases faster. It said that each country's own rules stand in the way.</source>
        <extracomment>evidence: gdpr-across-borders-2023, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It does not show how a case of yours would end. The rules may have changed since.</source>
        <extracomment>evidence: gdpr-across-borders-2023, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It does not work in each country yet. It starts in steps.</source>
        <extracomment>evidence: ehds-opt-out, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It does not cover data with your name taken out, or your own care.</source>
        <extracomment>evidence: nhs-opt-out, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It says what one state’s law leaves out. Other laws may cover your scan.</source>
        <extracomment>evidence: illinois-bipa-leaves-out-scans, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They must ask before they share data, and need a signed form before they sell it. You have a right to have it deleted. Data already under HIPAA is left out.</source>
        <extracomment>evidence: washington-health-data, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It holds in one state. Data under HIPAA is left out.</source>
        <extracomment>evidence: washington-health-data, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It does not cover clinics. They have a rule of their own.</source>
        <extracomment>evidence: ftc-health-app-breach, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It does not show that anyone took the data, or that your clinic was one of them.</source>
        <extracomment>evidence: open-servers-2019, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is one case. No misuse of the data was known.</source>
        <extracomment>evidence: lost-disc-box, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The US agency that gave the images saw it two days before they were to go online.</source>
        <extracomment>evidence: almost-posted-2017, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The pictures were not posted. It shows how easy it is to miss a detail.</source>
        <extracomment>evidence: almost-posted-2017, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>News reports said patients were not told. The privacy regulator looked into it and closed the case. It found that names had been taken out well enough.</source>
        <extracomment>evidence: scans-used-for-ai-australia, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It does not show that this happens at your clinic. The names had been taken out.</source>
        <extracomment>evidence: scans-used-for-ai-australia, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is from one large clinic. Other places may do better or worse.</source>
        <extracomment>evidence: disc-mixups-2011, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It does not show that this was done to patients’ discs. It shows that it can be done.</source>
        <extracomment>evidence: program-hidden-in-scan, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is not about the viewer on your disc.</source>
        <extracomment>evidence: fake-viewers-2025, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The DICOM standard treats this as a separate step. It notes that ultrasound pictures often have words on them, and CT pictures often do not.</source>
        <extracomment>evidence: dicom-text-in-picture, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It does not show what your clinic does with words on pictures.</source>
        <extracomment>evidence: dicom-text-in-picture, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It does not show what your clinic does with faces.</source>
        <extracomment>evidence: dicom-face-separate-step, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is a list for those who clean files. It does not show that yours were cleaned.</source>
        <extracomment>evidence: dicom-basic-cleaning, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Three US groups of scan doctors gave a warning. To crop a slide, or put a black box on it, does not take the name out for good.</source>
        <extracomment>evidence: search-engines-read-pictures-2020, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is about slides and papers that staff post. Your own copy is not posted.</source>
        <extracomment>evidence: search-engines-read-pictures-2020, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is advice. No one has to follow it.</source>
        <extracomment>evidence: midi-guide-2023, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is a warning by experts, not a count of cases.</source>
        <extracomment>evidence: llm-cyber-2025, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Seven groups of scan doctors and experts say that AI must respect your privacy. They came from three regions.</source>
        <extracomment>evidence: ethics-statement-2019, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It says what should be. It does not show what each clinic does.</source>
        <extracomment>evidence: ethics-statement-2019, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sites may follow the rules or not. The mark is a choice.</source>
        <extracomment>evidence: acr-siim-ai-rules-2026, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We have not read the piece itself. So we do not count on it.</source>
        <extracomment>evidence: rsna-privacy-warning-2026, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In a UK survey, 78 of 100 people were fine if the health service has their data. Just 26 were fine with tech firms.</source>
        <extracomment>evidence: patients-and-companies-2021, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>408 people answered. Most backed AI studies at a university. They wanted their privacy to be looked after.</source>
        <extracomment>evidence: patients-and-companies-2021, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It shows what people there said. It does not show what firms do.</source>
        <extracomment>evidence: patients-and-companies-2021, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is an old study from the US. Your form may be easier to read.</source>
        <extracomment>evidence: privacy-notices-hard-2005, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is about what people post. It does not show that clinics post scans.</source>
        <extracomment>evidence: baby-scans-online-2013, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which company makes the AI tool, and does it get a copy of my images?</source>
        <extracomment>questions: ai-maker-gets-images, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For a small problem, you may want to weigh what the scan can do against what it shows. You do not need to refuse it.</source>
        <extracomment>questions: weigh-benefit, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>'Processing' can mean to store, read or sort data, or to train AI with it.</source>
        <extracomment>questions: policy-third-party-processing, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your policy lets others use “de-identified” data. Used by whom, and for what?</source>
        <extracomment>questions: policy-deid-word, question</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Many privacy notices are as hard to read as a college text.</source>
        <extracomment>questions: policy-plain-words, why_it_matters</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They see only cleaned images, and have signed terms to keep them private.</source>
        <extracomment>questions: vendor-human-labels, good_answer</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your data is mixed with many others, such as in totals. Single scans would point to you more.</source>
        <extracomment>phrases: aggregated, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Promise not to find out who you are</source>
        <extracomment>phrases: no-reidentify, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your scans are kept on the computers of some other company. Ask which one.</source>
        <extracomment>phrases: cloud, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not used to train AI</source>
        <extracomment>phrases: no-ai-training, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Protection in other countries</source>
        <extracomment>phrases: transfer-safeguards, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>HIPAA binds health plans, most clinics, and the companies that work for them.</source>
        <extracomment>law: us, text</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Once a scan is “de-identified” by its rules, HIPAA no longer covers it. What then holds for an AI company is less clear.</source>
        <extracomment>law: us, text</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>HIPAA lists 18 kinds of details to take out. The list is older than today’s programs that match faces.</source>
        <extracomment>law: us, text</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You have a right to a copy of your scans, and you may ask for some limits.</source>
        <extracomment>law: us, text</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You can ask for a list of some outside sharing. An empty list does not mean no sharing.</source>
        <extracomment>law: us, text</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>EU countries, Norway, Iceland and Liechtenstein</source>
        <extracomment>law: eu, title</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The GDPR gives health data extra care.</source>
        <extracomment>law: eu, text</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Data with a code in place of your name is still your data.</source>
        <extracomment>law: eu, text</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You can ask for a copy, and who gets your data.</source>
        <extracomment>law: eu, text</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You can say no to some uses, and ask to have data erased. Both have limits.</source>
        <extracomment>law: eu, text</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How well the law works across borders differs. Ask in which country your scans are kept.</source>
        <extracomment>law: eu, text</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In England you can opt out of the use of records with your name for research and planning.</source>
        <extracomment>law: gb, text</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We have no more checked notes for the UK yet. Ask the privacy officer which law holds.</source>
        <extracomment>law: gb, text</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other countries</source>
        <extracomment>law: other, title</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We have no checked notes on the law of this country yet.</source>
        <extracomment>law: other, text</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You can still ask. Most clinics have a person for questions about privacy.</source>
        <extracomment>law: other, text</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which company makes the AI tool, and does it get a copy of their images?</source>
        <extracomment>whose: theirs, in place of: Which company makes the AI tool, and does it get a copy of my images?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which company makes the AI tool, and does it get a copy of my child’s images?</source>
        <extracomment>whose: child, in place of: Which company makes the AI tool, and does it get a copy of my images?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 or 2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>fewer than 10</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1 is a number of people, such as "5,700"</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A head scan may show their face.</source>
        <extracomment>whose: theirs, in place of: A head scan may show your face.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A head scan may show your child’s face.</source>
        <extracomment>whose: child, in place of: A head scan may show your face.</extracomment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Head scans in %Ln files may show their face.</source>
        <extracomment>whose: theirs, in place of: Head scans in %Ln files may show your face.</extracomment>
        <translation><numerusform>Head scans in %Ln files may show their face.</numerusform><numerusform>Head scans in %Ln files may show their face.</numerusform></translation></message>
    <message numerus="yes">
        <source>Head scans in %Ln files may show your child’s face.</source>
        <extracomment>whose: child, in place of: Head scans in %Ln files may show your face.</extracomment>
        <translation><numerusform>Head scans in %Ln files may show your child’s face.</numerusform><numerusform>Head scans in %Ln files may show your child’s face.</numerusform></translation></message>
    <message>
        <source>Its slices can be stacked into their whole face. A match needs a photo of them to compare with.</source>
        <extracomment>whose: theirs, in place of: Its slices can be stacked into your whole face. A match needs a photo of you to compare with.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its slices can be stacked into your child’s whole face. A match needs a photo of your child to compare with.</source>
        <extracomment>whose: child, in place of: Its slices can be stacked into your whole face. A match needs a photo of you to compare with.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A part of their face, or a rough one, could be seen. A match needs a photo of them to compare with.</source>
        <extracomment>whose: theirs, in place of: A part of your face, or a rough one, could be seen. A match needs a photo of you to compare with.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A part of your child’s face, or a rough one, could be seen. A match needs a photo of your child to compare with.</source>
        <extracomment>whose: child, in place of: A part of your face, or a rough one, could be seen. A match needs a photo of you to compare with.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A match needs a photo of them to compare with.</source>
        <extracomment>whose: theirs, in place of: A match needs a photo of you to compare with.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A match needs a photo of your child to compare with.</source>
        <extracomment>whose: child, in place of: A match needs a photo of you to compare with.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Head scan that shows their face</source>
        <extracomment>whose: theirs, in place of: Head scan that shows your face</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Head scan that shows your child’s face</source>
        <extracomment>whose: child, in place of: Head scan that shows your face</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Head scan that shows part of their face</source>
        <extracomment>whose: theirs, in place of: Head scan that shows part of your face</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Head scan that shows part of your child’s face</source>
        <extracomment>whose: child, in place of: Head scan that shows part of your face</extracomment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n head scan(s) can work like a photograph of them</source>
        <extracomment>whose: theirs, in place of: %n head scan(s) can work like a photograph of you</extracomment>
        <translation><numerusform>%n head scan can work like a photograph of them</numerusform><numerusform>%n head scans can work like a photograph of them</numerusform></translation></message>
    <message numerus="yes">
        <source>%n head scan(s) can work like a photograph of your child</source>
        <extracomment>whose: child, in place of: %n head scan(s) can work like a photograph of you</extracomment>
        <translation><numerusform>%n head scan can work like a photograph of your child</numerusform><numerusform>%n head scans can work like a photograph of your child</numerusform></translation></message>
    <message numerus="yes">
        <source>%n head scan(s) can show their face</source>
        <extracomment>whose: theirs, in place of: %n head scan(s) can show your face</extracomment>
        <translation><numerusform>%n head scan can show their face</numerusform><numerusform>%n head scans can show their face</numerusform></translation></message>
    <message numerus="yes">
        <source>%n head scan(s) can show your child’s face</source>
        <extracomment>whose: child, in place of: %n head scan(s) can show your face</extracomment>
        <translation><numerusform>%n head scan can show your child’s face</numerusform><numerusform>%n head scans can show your child’s face</numerusform></translation></message>
    <message>
        <source>It works like a photograph of them. We have not drawn it yet.</source>
        <extracomment>whose: theirs, in place of: It works like a photograph of you. We have not drawn it yet.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It works like a photograph of your child. We have not drawn it yet.</source>
        <extracomment>whose: child, in place of: It works like a photograph of you. We have not drawn it yet.</extracomment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n head scan(s) can show a part of their face</source>
        <extracomment>whose: theirs, in place of: %n head scan(s) can show a part of your face</extracomment>
        <translation><numerusform>%n head scan can show a part of their face</numerusform><numerusform>%n head scans can show a part of their face</numerusform></translation></message>
    <message numerus="yes">
        <source>%n head scan(s) can show a part of your child’s face</source>
        <extracomment>whose: child, in place of: %n head scan(s) can show a part of your face</extracomment>
        <translation><numerusform>%n head scan can show a part of your child’s face</numerusform><numerusform>%n head scans can show a part of your child’s face</numerusform></translation></message>
    <message numerus="yes">
        <source>%n head scan(s) may show their face</source>
        <extracomment>whose: theirs, in place of: %n head scan(s) may show your face</extracomment>
        <translation><numerusform>%n head scan may show their face</numerusform><numerusform>%n head scans may show their face</numerusform></translation></message>
    <message numerus="yes">
        <source>%n head scan(s) may show your child’s face</source>
        <extracomment>whose: child, in place of: %n head scan(s) may show your face</extracomment>
        <translation><numerusform>%n head scan may show your child’s face</numerusform><numerusform>%n head scans may show your child’s face</numerusform></translation></message>
    <message>
        <source>The head scan does not show their face</source>
        <extracomment>whose: theirs, in place of: The head scan does not show your face</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The head scan does not show your child’s face</source>
        <extracomment>whose: child, in place of: The head scan does not show your face</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The other checks are fine. Nothing was sent anywhere. If the disc has a head scan, it may show their face.</source>
        <extracomment>whose: theirs, in place of: The other checks are fine. Nothing was sent anywhere. If your disc has a head scan, it may show your face.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The other checks are fine. Nothing was sent anywhere. If the disc has a head scan, it may show your child’s face.</source>
        <extracomment>whose: child, in place of: The other checks are fine. Nothing was sent anywhere. If your disc has a head scan, it may show your face.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If the disc has a head scan, it may show their face.</source>
        <extracomment>whose: theirs, in place of: If your disc has a head scan, it may show your face.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If the disc has a head scan, it may show your child’s face.</source>
        <extracomment>whose: child, in place of: If your disc has a head scan, it may show your face.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We make it on this computer, from their scan: %1</source>
        <extracomment>whose: theirs, in place of: We make it on this computer, from your scan: %1</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We make it on this computer, from your child’s scan: %1</source>
        <extracomment>whose: child, in place of: We make it on this computer, from your scan: %1</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Made on this computer from their scan: %1. Not saved.</source>
        <extracomment>whose: theirs, in place of: Made on this computer from your scan: %1. Not saved.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Made on this computer from your child’s scan: %1. Not saved.</source>
        <extracomment>whose: child, in place of: Made on this computer from your scan: %1. Not saved.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The disc, %1 mm</source>
        <extracomment>whose: theirs, in place of: Your disc, %1 mm</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The slices on the disc are thick already.</source>
        <extracomment>whose: theirs, in place of: The slices on your disc are thick already.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, like theirs</source>
        <extracomment>whose: theirs, in place of: %1, like yours</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, like your child’s</source>
        <extracomment>whose: child, in place of: %1, like yours</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their head in 3D</source>
        <extracomment>whose: theirs, in place of: Your head in 3D</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your child’s head in 3D</source>
        <extracomment>whose: child, in place of: Your head in 3D</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other labs may use it</source>
        <extracomment>phrases: other-researchers, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People outside of this study or clinic may work with your data. Ask who decides, and what they must promise.</source>
        <extracomment>phrases: other-researchers, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They may contact you again</source>
        <extracomment>phrases: contact-again, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They keep a way to reach you, so your name stays with the data. You can say no to this.</source>
        <extracomment>phrases: contact-again, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All of your records</source>
        <extracomment>phrases: all-records, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This gives out far more than one scan or one visit. Ask to name what is needed, and for which dates.</source>
        <extracomment>phrases: all-records, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Given to others</source>
        <extracomment>phrases: given-to-others, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your data goes to somebody else. Ask who it is, what they get, and why.</source>
        <extracomment>phrases: given-to-others, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They own your pictures</source>
        <extracomment>phrases: they-own-it, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They say that your pictures or data belong to them. Then they can do more with them than care for you.</source>
        <extracomment>phrases: they-own-it, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They track you</source>
        <extracomment>phrases: tracking, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They follow what you do, or build a picture of you from many places. Ask what for, and how to stop it.</source>
        <extracomment>phrases: tracking, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Few people can see it</source>
        <extracomment>phrases: few-can-see, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They say that only some people can open your data. Ask who they are.</source>
        <extracomment>phrases: few-can-see, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A computer helps</source>
        <extracomment>phrases: computer-helps, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A program may mark, sort or judge your scan. Ask if it is AI, who made it, and who checks it.</source>
        <extracomment>phrases: computer-helps, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People at the company may look</source>
        <extracomment>phrases: staff-look, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Workers who do not care for you may see your data. Ask who they are and what they can see.</source>
        <extracomment>phrases: staff-look, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your only way out is to leave</source>
        <extracomment>phrases: only-leave, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If you do not like it, you can only stop using the service. What they have may stay with them.</source>
        <extracomment>phrases: only-leave, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls or visits are recorded</source>
        <extracomment>phrases: calls-recorded, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What you say may be kept. Ask who listens, for how long it is kept, and if you can say no.</source>
        <extracomment>phrases: calls-recorded, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Others in the room</source>
        <extracomment>phrases: visitors-present, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People who do not care for you may watch. You can say that you do not want this.</source>
        <extracomment>phrases: visitors-present, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tied to your name</source>
        <extracomment>phrases: linked-to-you, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The data is stored together with who you are. Ask why that is needed.</source>
        <extracomment>phrases: linked-to-you, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It stays on your device</source>
        <extracomment>phrases: on-your-device, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They say that your data is worked on at your own computer or phone. Ask what is still sent out.</source>
        <extracomment>phrases: on-your-device, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give back another person’s pictures</source>
        <extracomment>letters: return-us, title</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A mix-up of discs</source>
        <extracomment>letters: return-us, line</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I got pictures of another person</source>
        <extracomment>letters: return-us, subject</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On a disc or in a download that I got from you are pictures or details of another person.</source>
        <extracomment>letters: return-us, paragraphs</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>[ I did not look further, and I made no copy. ]</source>
        <extracomment>letters: return-us, paragraphs</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please tell me how I can give it back. Please note the mix-up, and tell the other person.</source>
        <extracomment>letters: return-us, paragraphs</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please look into it under 45 CFR 164.404. Please tell me in writing what you did.</source>
        <extracomment>letters: return-us, paragraphs</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The clinic must look into it. In most cases it must tell the other person within 60 days.</source>
        <extracomment>letters: return-us, good_to_know</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hand it over in person if you can. Do not send it by plain e-mail.</source>
        <extracomment>letters: return-us, good_to_know</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Do not write the other person’s name or number into the letter.</source>
        <extracomment>letters: return-us, good_to_know</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please look into it under Articles 33 and 34 of the GDPR. Please tell me in writing what you did.</source>
        <extracomment>letters: return-eu, paragraphs</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The clinic must look into it. If there is a risk, it has 72 hours to tell the data protection office of its country.</source>
        <extracomment>letters: return-eu, good_to_know</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please look into it under Articles 33 and 34 of the UK GDPR. Please tell me in writing what you did.</source>
        <extracomment>letters: return-gb, paragraphs</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A copy of their pictures and records</source>
        <extracomment>whose: theirs, in place of: A copy of my pictures and records</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A copy of my child’s pictures and records</source>
        <extracomment>whose: child, in place of: A copy of my pictures and records</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Request for a copy of the patient’s pictures and records</source>
        <extracomment>whose: theirs, in place of: Request for a copy of my pictures and records</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Request for a copy of my child’s pictures and records</source>
        <extracomment>whose: child, in place of: Request for a copy of my pictures and records</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please send me a copy of the patient’s scans of %1. I need the pictures as DICOM files, and the reports.</source>
        <extracomment>whose: theirs, in place of: Please send me a copy of my imaging exams of %1. I need the pictures as DICOM files, and the reports.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please send me a copy of my child’s scans of %1. I need the pictures as DICOM files, and the reports.</source>
        <extracomment>whose: child, in place of: Please send me a copy of my imaging exams of %1. I need the pictures as DICOM files, and the reports.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please add the results that AI tools made from the patient’s pictures, if you keep them.</source>
        <extracomment>whose: theirs, in place of: Please add the results that AI tools made from my pictures, if you keep them.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please add the results that AI tools made from my child’s pictures, if you keep them.</source>
        <extracomment>whose: child, in place of: Please add the results that AI tools made from my pictures, if you keep them.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who got their pictures?</source>
        <extracomment>whose: theirs, in place of: Who got my pictures?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who got my child’s pictures?</source>
        <extracomment>whose: child, in place of: Who got my pictures?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Request for a list of who got the patient’s pictures</source>
        <extracomment>whose: theirs, in place of: Request for a list of who got my pictures</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Request for a list of who got my child’s pictures</source>
        <extracomment>whose: child, in place of: Request for a list of who got my pictures</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please send me the list of disclosures of the patient’s health information for the past six years (45 CFR 164.528).</source>
        <extracomment>whose: theirs, in place of: Please send me the list of disclosures of my health information for the past six years (45 CFR 164.528).</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please send me the list of disclosures of my child’s health information for the past six years (45 CFR 164.528).</source>
        <extracomment>whose: child, in place of: Please send me the list of disclosures of my health information for the past six years (45 CFR 164.528).</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I know that this list leaves out sharing for treatment, for payment and to run the clinic. So it can be empty although companies that work for you got the patient’s pictures. That is why I ask you this as well:</source>
        <extracomment>whose: theirs, in place of: I know that this list leaves out sharing for treatment, for payment and to run the clinic. So it can be empty although companies that work for you got my pictures. That is why I ask you this as well:</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I know that this list leaves out sharing for treatment, for payment and to run the clinic. So it can be empty although companies that work for you got my child’s pictures. That is why I ask you this as well:</source>
        <extracomment>whose: child, in place of: I know that this list leaves out sharing for treatment, for payment and to run the clinic. So it can be empty although companies that work for you got my pictures. That is why I ask you this as well:</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which companies outside of your clinic got the patient’s scans of %1? I mean those too that store files, read scans from afar, label pictures or make AI tools.</source>
        <extracomment>whose: theirs, in place of: Which companies outside of your clinic got my imaging exams of %1? I mean those too that store files, read scans from afar, label pictures or make AI tools.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which companies outside of your clinic got my child’s scans of %1? I mean those too that store files, read scans from afar, label pictures or make AI tools.</source>
        <extracomment>whose: child, in place of: Which companies outside of your clinic got my imaging exams of %1? I mean those too that store files, read scans from afar, label pictures or make AI tools.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please tell me by name who got the patient’s scans of %1. I mean those too that store files, read scans from afar, label pictures or make AI tools.</source>
        <extracomment>whose: theirs, in place of: Please tell me by name who got my imaging exams of %1. I mean those too that store files, read scans from afar, label pictures or make AI tools.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please tell me by name who got my child’s scans of %1. I mean those too that store files, read scans from afar, label pictures or make AI tools.</source>
        <extracomment>whose: child, in place of: Please tell me by name who got my imaging exams of %1. I mean those too that store files, read scans from afar, label pictures or make AI tools.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For each one, please tell me its name, what it got, and why. Was the patient’s name on it? How long will it be kept?</source>
        <extracomment>whose: theirs, in place of: For each one, please tell me its name, what it got, and why. Was my name on it? How long will it be kept?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For each one, please tell me its name, what it got, and why. Was my child’s name on it? How long will it be kept?</source>
        <extracomment>whose: child, in place of: For each one, please tell me its name, what it got, and why. Was my name on it? How long will it be kept?</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please tell me also if the patient’s pictures were used to train or test AI.</source>
        <extracomment>whose: theirs, in place of: Please tell me also if my pictures were used to train or test AI.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please tell me also if my child’s pictures were used to train or test AI.</source>
        <extracomment>whose: child, in place of: Please tell me also if my pictures were used to train or test AI.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Request to limit how the patient’s pictures are used and shared</source>
        <extracomment>whose: theirs, in place of: Request to limit how my pictures are used and shared</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Request to limit how my child’s pictures are used and shared</source>
        <extracomment>whose: child, in place of: Request to limit how my pictures are used and shared</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please use the patient’s scans of %1 only for their own care, to bill for it, and where a law says that you must.</source>
        <extracomment>whose: theirs, in place of: Please use my imaging exams of %1 only for my own care, to bill for it, and where a law says that you must.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please use my child’s scans of %1 only for their own care, to bill for it, and where a law says that you must.</source>
        <extracomment>whose: child, in place of: Please use my imaging exams of %1 only for my own care, to bill for it, and where a law says that you must.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please do not share them to train or test AI tools, to build products or for research, with a name or without it.</source>
        <extracomment>whose: theirs, in place of: Please do not share them to train or test AI tools, to build products or for research, with my name or without it.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>[ Only if it was paid in full without the health plan: Please do not tell the health plan about these exams. ]</source>
        <extracomment>whose: theirs, in place of: [ Only if you paid in full yourself: Please do not tell my health plan about these exams. ]</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is one limit that they must accept. If it is paid in full without the health plan, you can stop them from telling the plan.</source>
        <extracomment>whose: theirs, in place of: There is one limit that they must accept. If you pay in full yourself, you can stop them from telling your health plan.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Request to correct the patient’s records</source>
        <extracomment>whose: theirs, in place of: Request to correct my records</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Request to correct my child’s records</source>
        <extracomment>whose: child, in place of: Request to correct my records</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the patient’s scans of %1, something is wrong. Please correct it in the pictures and in the reports.</source>
        <extracomment>whose: theirs, in place of: In my imaging exams of %1, something is wrong. Please correct it in the pictures and in the reports.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In my child’s scans of %1, something is wrong. Please correct it in the pictures and in the reports.</source>
        <extracomment>whose: child, in place of: In my imaging exams of %1, something is wrong. Please correct it in the pictures and in the reports.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No to use of the patient’s pictures for research or AI</source>
        <extracomment>whose: theirs, in place of: No to use of my pictures for research or AI</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No to use of my child’s pictures for research or AI</source>
        <extracomment>whose: child, in place of: No to use of my pictures for research or AI</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I do not agree that the patient’s scans of %1 are used for research, to train AI, or to make or sell products. I mean pictures without a name too.</source>
        <extracomment>whose: theirs, in place of: I do not agree that my imaging exams of %1 are used for research, to train AI tools, or to make or sell products. I mean pictures without my name too.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I do not agree that my child’s scans of %1 are used for research, to train AI, or to make or sell products. I mean pictures without a name too.</source>
        <extracomment>whose: child, in place of: I do not agree that my imaging exams of %1 are used for research, to train AI tools, or to make or sell products. I mean pictures without my name too.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If the patient or someone else signed a permission for such uses, I take it back (45 CFR 164.508(b)(5)).</source>
        <extracomment>whose: theirs, in place of: If I signed a permission for such uses, I take it back (45 CFR 164.508(b)(5)).</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If I signed a permission for such uses for my child, I take it back (45 CFR 164.508(b)(5)).</source>
        <extracomment>whose: child, in place of: If I signed a permission for such uses, I take it back (45 CFR 164.508(b)(5)).</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If the patient or someone else gave consent for such uses, I take it back.</source>
        <extracomment>whose: theirs, in place of: If I gave consent for such uses, I take it back.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If I gave consent for such uses for my child, I take it back.</source>
        <extracomment>whose: child, in place of: If I gave consent for such uses, I take it back.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If the patient or someone else agreed to such uses before, I take it back.</source>
        <extracomment>whose: theirs, in place of: If I agreed to such uses before, I take it back.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If I agreed to such uses for my child before, I take it back.</source>
        <extracomment>whose: child, in place of: If I agreed to such uses before, I take it back.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please note this in the patient’s record. Please tell me in writing what you will do, and what can't be undone.</source>
        <extracomment>whose: theirs, in place of: Please note this in my record. Please tell me in writing what you will do, and what can't be undone.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please note this in my child’s record. Please tell me in writing what you will do, and what can't be undone.</source>
        <extracomment>whose: child, in place of: Please note this in my record. Please tell me in writing what you will do, and what can't be undone.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The patient still wants care, with the tools that the doctors need for it.</source>
        <extracomment>whose: theirs, in place of: I still want my care, with the tools that my doctors need for it.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I still want care for my child, with the tools that the doctors need for it.</source>
        <extracomment>whose: child, in place of: I still want my care, with the tools that my doctors need for it.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A signed permission can be taken back at any time. What was done before stays done.</source>
        <extracomment>whose: theirs, in place of: You can take back a signed permission at any time. What was done before stays done.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Once their name and other details are taken out, US rules give no right to say no. You can still ask.</source>
        <extracomment>whose: theirs, in place of: Once your name and other details are taken out, US rules give you no right to say no. You can still ask.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Once your child’s name and other details are taken out, US rules give no right to say no. You can still ask.</source>
        <extracomment>whose: child, in place of: Once your name and other details are taken out, US rules give you no right to say no. You can still ask.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Request to erase data about a patient</source>
        <extracomment>whose: theirs, in place of: Request to erase data about me</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Request to erase data about my child</source>
        <extracomment>whose: child, in place of: Request to erase data about me</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please erase copies of the patient’s scans of %1 that you do not need for their care and that no law tells you to keep. I mean test copies, copies at companies that work for you, and files that were sent in.</source>
        <extracomment>whose: theirs, in place of: Please erase copies of my imaging exams of %1 that you do not need for my care and that no law tells you to keep. I mean test copies, copies at companies that work for you, and files that I sent in.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please erase copies of my child’s scans of %1 that you do not need for their care and that no law tells you to keep. I mean test copies, copies at companies that work for you, and files that I sent in.</source>
        <extracomment>whose: child, in place of: Please erase copies of my imaging exams of %1 that you do not need for my care and that no law tells you to keep. I mean test copies, copies at companies that work for you, and files that I sent in.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please tell me too why you use the patient’s data, who got it, where it came from, and how long you keep it.</source>
        <extracomment>whose: theirs, in place of: Please tell me too why you use my data, who got it, where it came from, and how long you keep it.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please tell me too why you use my child’s data, who got it, where it came from, and how long you keep it.</source>
        <extracomment>whose: child, in place of: Please tell me too why you use my data, who got it, where it came from, and how long you keep it.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This right holds where they use the data for a public task or for their own ends. If a use rests on consent, take the consent back.</source>
        <extracomment>whose: theirs, in place of: This right holds where they use your data for a public task or for their own ends. If a use rests on your consent, take the consent back.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The reason: [ what it is about the patient’s own life that makes you ask ]</source>
        <extracomment>whose: theirs, in place of: My reason: [ what it is about your own life that makes you ask ]</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The reason: [ what it is about your child’s own life that makes you ask ]</source>
        <extracomment>whose: child, in place of: My reason: [ what it is about your own life that makes you ask ]</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Consent can be taken back at any time. What was done before stays done.</source>
        <extracomment>whose: theirs, in place of: You can take consent back at any time. What was done before stays done.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Records of their care must often be kept for years. So they can say no to a part of it.</source>
        <extracomment>whose: theirs, in place of: Records of your care must often be kept for years. So they can say no to a part of it.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Records of your child’s care must often be kept for years. So they can say no to a part of it.</source>
        <extracomment>whose: child, in place of: Records of your care must often be kept for years. So they can say no to a part of it.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name and birth date of the patient</source>
        <extracomment>whose: theirs, in place of: Your name and birth date</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name and birth date of your child</source>
        <extracomment>whose: child, in place of: Your name and birth date</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their name and birth date</source>
        <extracomment>whose: theirs, in place of: Name and birth date</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your child’s name and birth date</source>
        <extracomment>whose: child, in place of: Name and birth date</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I object to other uses under Article 21 of the GDPR. While you look into it, please limit the use of the patient’s data (Article 18). Please answer within one month.</source>
        <extracomment>whose: theirs, in place of: I object to other uses under Article 21 of the GDPR. While you look into it, please limit the use of my data (Article 18). Please answer within one month.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I object to other uses under Article 21 of the GDPR. While you look into it, please limit the use of my child’s data (Article 18). Please answer within one month.</source>
        <extracomment>whose: child, in place of: I object to other uses under Article 21 of the GDPR. While you look into it, please limit the use of my data (Article 18). Please answer within one month.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I object to other uses under Article 21 of the UK GDPR. While you look into it, please limit the use of the patient’s data (Article 18). Please answer within one month.</source>
        <extracomment>whose: theirs, in place of: I object to other uses under Article 21 of the UK GDPR. While you look into it, please limit the use of my data (Article 18). Please answer within one month.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I object to other uses under Article 21 of the UK GDPR. While you look into it, please limit the use of my child’s data (Article 18). Please answer within one month.</source>
        <extracomment>whose: child, in place of: I object to other uses under Article 21 of the UK GDPR. While you look into it, please limit the use of my data (Article 18). Please answer within one month.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I write for my child: %1. I am [ the mother, the father or the guardian ].</source>
        <extracomment>In a letter. %1 is a name and birth date, or a blank for them.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I write for a patient: %1. I may act for them as [ guardian, or what gives you the right ]. A copy of the proof is with this letter.</source>
        <extracomment>In a letter. %1 is a name and birth date, or a blank for them.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The clinic may want proof that you are the parent or guardian. Send a copy of it, and keep the real one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the US a parent can mostly ask as the child could (45 CFR 164.502(g)).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In many places a teen decides on some kinds of care alone. Then the clinic may ask your child too.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The clinic may want proof that you may act for this person. Send a copy of it, and keep the real one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the US, a person who may decide on their care by law can ask as they could (45 CFR 164.502(g)).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Can they sign? Then a letter in their own name is best. Pick “It is mine” on the Overview, and have them sign it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your own name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the US, a person who may decide about the care of someone else can ask for their records too.</source>
        <extracomment>evidence: hipaa-personal-representative, claim</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The clinic treats this person like the patient. Most parents count for a child, and a guardian for an adult.</source>
        <extracomment>evidence: hipaa-personal-representative, detail</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State law says who may decide. A teen can be the one to ask where the law lets them decide alone.</source>
        <extracomment>evidence: hipaa-personal-representative, limits</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You cannot have it deleted</source>
        <extracomment>phrases: no-deletion, label</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Once they have it, you cannot get it out again. Ask what they do when you change your mind.</source>
        <extracomment>phrases: no-deletion, plain_meaning</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please check if the right pictures went to somebody else, and send them to me.</source>
        <extracomment>letters: return-us, paragraphs</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If you may decide about the care of a child or of someone you help, you can in most cases ask as they could.</source>
        <extracomment>law: us, text</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We could not read it. It may be handwriting, a stamp, or just a part of the picture. Please look at it yourself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Marks that may be writing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Perhaps another person’s. %1</source>
        <extracomment>%1 is a sentence</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We could not judge this scan, because a part of DiscLens is missing. Please install DiscLens again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This picture is cut short or damaged. We looked for words only on the part that is there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We did not look for printed words on the pictures.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 kind of details</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%Ln kinds of details</source>
        <translation><numerusform>%Ln kinds of details</numerusform><numerusform>%Ln kinds of details</numerusform></translation></message>
    <message>
        <source>1 picture or page</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%Ln pictures and pages</source>
        <translation><numerusform>%Ln pictures and pages</numerusform><numerusform>%Ln pictures and pages</numerusform></translation></message>
    <message>
        <source>1 detail</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%Ln details</source>
        <translation><numerusform>%Ln details</numerusform><numerusform>%Ln details</numerusform></translation></message>
    <message>
        <source>1 is a copy.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%Ln are copies.</source>
        <translation><numerusform>%Ln are copies.</numerusform><numerusform>%Ln are copies.</numerusform></translation></message>
    <message>
        <source>no 3D scan and no photo here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>none here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, not looked at</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 text</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <translation><numerusform>%Ln texts</numerusform><numerusform>%Ln texts</numerusform></translation></message>
    <message>
        <source>1 file or name</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%Ln files and names</source>
        <translation><numerusform>%Ln files and names</numerusform><numerusform>%Ln files and names</numerusform></translation></message>
    <message>
        <source>all %1</source>
        <extracomment>%1 is how many it looked at, two or more: "1,232 details"</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, not judged</source>
        <extracomment>%1 is how many there are: "11 pictures"</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2 judged</source>
        <extracomment>%1 is how many it looked at, %2 how many there are: "27 pictures"</extracomment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>The file with the password could not be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file with the password is empty.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::AiPage</name>
    <message>
        <source>AI and outside companies</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Traces on this disc</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What a trace means</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A program or a company took part in making, storing or reading the pictures. Its name was saved with them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What it does not mean</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It does not show that a doctor did not look, that the company kept a copy, or that your name was sent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Most AI tools leave no mark on the disc. When we find no trace, we say this same sentence.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What you can ask</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We looked for names of known programs, for cloud services, and for the marks that the picture standard has for AI.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n trace(s) of AI or outside companies</source>
        <translation><numerusform>%n trace of AI or outside companies</numerusform><numerusform>%n traces of AI or outside companies</numerusform></translation></message>
    <message>
        <source>Found in the files of this disc. There may be more that a disc cannot show.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We found no trace of AI or outside companies</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No trace so far</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It says: %1</source>
        <comment>value on the disc</comment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>See where: %n file(s)</source>
        <translation><numerusform>See where: %n file</numerusform><numerusform>See where: %n files</numerusform></translation></message>
    <message>
        <source>See where</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clear sign</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Possible sign</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>We found none in %n file(s).</source>
        <translation><numerusform>We found none in %n file.</numerusform><numerusform>We found none in %n files.</numerusform></translation></message>
    <message>
        <source>None so far.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is on your page: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add to my questions: %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::AnswerCard</name>
    <message>
        <source>My questions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How we checked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stop all checks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who could this disc point to?  ·  Answer so far</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who could this disc point to?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You can look around while we finish.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::AskList</name>
    <message>
        <source>“%1”</source>
        <comment>a question in quotation marks</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is off your page.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is in your questions now.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On your page. Take it off: %1</source>
        <comment>a question</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add to my questions: %1</source>
        <comment>a question</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::Banner</name>
    <message>
        <source>Act on this</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::BeforeScanPage</name>
    <message>
        <source>Before a scan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For a small problem, weigh what the scan can do for you and what it shows. No disc needed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1. What kind of scan?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>2. What is it for?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How scans compare</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the pictures alone can show, with no name. Scans of the head and face show most. No one can give an exact risk for you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask before you go</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>My questions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All are in your questions now.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The questions are copied.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n question(s) to ask.</source>
        <translation><numerusform>%n question to ask.</numerusform><numerusform>%n questions to ask.</numerusform></translation></message>
    <message>
        <source>Not known</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PDF page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This was not saved</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::ChecksCard</name>
    <message>
        <source>Checks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waiting.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You stopped this check.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sorry, this check stopped early.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2 files.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n found.</source>
        <translation><numerusform>%n found.</numerusform><numerusform>%n found.</numerusform></translation></message>
    <message>
        <source>%1 of %2 done</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation><numerusform>about %n minute left</numerusform><numerusform>about %n minutes left</numerusform></translation></message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation><numerusform>about %n second left</numerusform><numerusform>about %n seconds left</numerusform></translation></message>
    <message>
        <source>%1 of %2 pictures.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The part that reads text is missing.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%Ln could not be checked.</source>
        <translation><numerusform>%Ln could not be checked.</numerusform><numerusform>%Ln could not be checked.</numerusform></translation></message>
</context>
<context>
    <name>disclens::ui::Commands</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Find a detail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Stop all checks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Hide values</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How we &amp;checked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;About DiscLens</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open another folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open another ZIP or ISO</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open &amp;ZIP, ISO or files…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open &amp;disc</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Drive %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No disc is in a drive</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Add another disc…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try the &amp;example disc</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save report as &amp;HTML…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save report as &amp;JSON…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Close disc</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Same as the computer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The computer's own colors only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next te&amp;xt in a picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text in a picture be&amp;fore</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::ConsentPage</name>
    <message>
        <source>Forms and policies</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open a form or photo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Paste text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Drop a form here, or paste its text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try the example form</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your form stays on this computer. We forget it when you clear it or close the window.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We can only read English forms for now.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the marks mean</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It takes away your say, or sets no limit. Ask before you sign.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is broad or unclear. Ask what it means for you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A promise to you, or a right that you have.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading the form</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clear: forget this form</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text of the form, with numbered marks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Press N for the next mark and P for the one before.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In plain words</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The form is forgotten.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read a form with us before you sign</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We mark what is worth a talk, and say in plain words what it means.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opening the form …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading pages that are pictures: %1 of %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Looking for phrases …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We could not read this form.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This form does not look like English</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>So we did not look for phrases.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not all of it was read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your form</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Example consent form</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We did not look for phrases. This is not legal advice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pick a note to jump to its sentence.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no mark. That does not mean that the form is fine.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There are no notes, because we could not read this language.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This was the last mark.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This was the first mark.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no text to paste</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy the text of the form first. Then come back and paste it here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Password of the form</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open with this password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This form is locked. Type its password.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A consent form, a privacy notice or the terms of an app. It can be a PDF, a Word file, a web page, text, or a photo of the paper.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::DateLine</name>
    <message>
        <source>Dates on this disc</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show as line</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::DetailsPage</name>
    <message>
        <source>Hidden details</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show DICOM tags</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find a detail or a value</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Details that we found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n detail(s) so far</source>
        <translation><numerusform>%n detail so far</numerusform><numerusform>%n details so far</numerusform></translation></message>
    <message numerus="yes">
        <source>%n detail(s) travel with your pictures</source>
        <translation><numerusform>%n detail travels with your pictures</numerusform><numerusform>%n details travel with your pictures</numerusform></translation></message>
    <message>
        <source>You cannot see them in the picture, but any viewer can read them. Pick a line to learn more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All %1</source>
        <comment>count</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Could</source>
        <comment>short for: could point to you</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unlikely</source>
        <comment>short for: unlikely to point to you</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 %2</source>
        <comment>level word, count</comment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>The list has %n more line(s): about the disc, or not checked.</source>
        <translation><numerusform>The list has %n more line: about the disc, or not checked.</numerusform><numerusform>The list has %n more lines: about the disc, or not checked.</numerusform></translation></message>
    <message numerus="yes">
        <source>The list has %n more line(s): about the disc, of another person, or not checked.</source>
        <translation><numerusform>The list has %n more line: about the disc, of another person, or not checked.</numerusform><numerusform>The list has %n more lines: about the disc, of another person, or not checked.</numerusform></translation></message>
</context>
<context>
    <name>disclens::ui::DocumentPane</name>
    <message>
        <source>Hidden</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Values are hidden. Use the switch at the top to show them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We keep it closed for now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your doctor may not have talked with you about this yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read it now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opening it …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We could not open this.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text of this document</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::Drawings</name>
    <message>
        <source>Contour: %1</source>
        <comment>name of a region</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes drawn on it: %1</source>
        <comment>name of a layer</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outline: %1, made by a computer program</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outline: %1, made with the help of a computer program</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outline: %1, drawn by a person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outline: %1</source>
        <comment>name of a segment</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>region %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>layer %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>area %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::DrawingsBar</name>
    <message>
        <source>Choose</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose which drawings to show</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Drawings from other files</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Show drawings from other files (%n)</source>
        <translation><numerusform>Show drawings from other files (%n)</numerusform><numerusform>Show drawings from other files (%n)</numerusform></translation></message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>drawings</comment>
        <translation><numerusform>and %n more</numerusform><numerusform>and %n more</numerusform></translation></message>
</context>
<context>
    <name>disclens::ui::ElementModel</name>
    <message>
        <source>Tag</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>VR</source>
        <comment>DICOM value representation</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>VM</source>
        <comment>DICOM value multiplicity</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Maker's own field</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Maker's own field (%1)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>list, %1 item(s)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the picture itself</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>could not be read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 bytes without readable text</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::ElementsView</name>
    <message>
        <source>All fields of this file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find a field</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading the file…</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation><numerusform>%n field</numerusform><numerusform>%n fields</numerusform></translation></message>
    <message>
        <source>This file may be another person’s. So we keep it closed.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::EvidenceModel</name>
    <message>
        <source>Not confirmed: %1</source>
        <comment>a claim that is not shown as fact</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::EvidencePage</name>
    <message>
        <source>Evidence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Also what we could not confirm</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is known, with its source, year, and what it does not show. You can read it all offline.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find a word, a name or a year</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find in the evidence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The law, country by country</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Elsewhere</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About this evidence</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s)</source>
        <comment>how many are shown, of how many</comment>
        <translation><numerusform>%1 of %n item</numerusform><numerusform>%1 of %n items</numerusform></translation></message>
    <message>
        <source>Nothing fits these words. Try another word, or show all.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not confirmed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What it shows</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What it is said to show</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What it does not show</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The same in other years, oldest and newest</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open this one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The address is copied.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How we checked it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What you can ask</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::ExampleOpener</name>
    <message>
        <source>Example disc</source>
        <comment>name of the folder that holds the example</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::FaceOthers</name>
    <message>
        <source>Scan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, %2</source>
        <comment>series, date</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Also on this disc</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>See where</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>See where: %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::FacePage</name>
    <message>
        <source>Face &amp; 3D</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back to Overview</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>My questions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Head scan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which head scan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You do not need the picture to go on. Everything we found is on this page in words.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It asks “is this a face?”, not “whose face?”. No photo is compared.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why we say so</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>See its slices</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Looking for faces in scans</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel: looking for faces in scans</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Detail: how thick the slices are</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What you can ask</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, so far</source>
        <comment>level word</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A head scan can hold the shape of a face.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n head scan(s) can work like a photograph of you</source>
        <translation><numerusform>%n head scan can work like a photograph of you</numerusform><numerusform>%n head scans can work like a photograph of you</numerusform></translation></message>
    <message numerus="yes">
        <source>%n head scan(s) can show your face</source>
        <translation><numerusform>%n head scan can show your face</numerusform><numerusform>%n head scans can show your face</numerusform></translation></message>
    <message>
        <source>It works like a photograph of you. We have not drawn it yet.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n head scan(s) can show a part of your face</source>
        <translation><numerusform>%n head scan can show a part of your face</numerusform><numerusform>%n head scans can show a part of your face</numerusform></translation></message>
    <message numerus="yes">
        <source>%n head scan(s) may show your face</source>
        <translation><numerusform>%n head scan may show your face</numerusform><numerusform>%n head scans may show your face</numerusform></translation></message>
    <message>
        <source>We have not drawn it yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The face was taken out of the head scan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The head scan does not show your face</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We could not judge the head scan</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>No face in %n other scan(s).</source>
        <translation><numerusform>No face in %n other scan.</numerusform><numerusform>No face in %n other scans.</numerusform></translation></message>
    <message>
        <source>We looked at %1 of %2 pictures for a face.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We look for a face as soon as all pictures are read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We looked at %1 of %2 pictures. What we found so far is kept. The rest is marked “Not checked”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Looking for a face …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It appears here as soon as we find one. You can look around meanwhile.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We could not judge every scan.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No head scan on this disc.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>So there is no face to rebuild. Nothing to do here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You stopped this check.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sorry, this check stopped early.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The other checks are fine. Nothing was sent anywhere. If your disc has a head scan, it may show your face.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We did not look for a face this time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If your disc has a head scan, it may show your face.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2</source>
        <comment>level, series</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We make it on this computer, from your scan: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Made on this computer from your scan: %1. Not saved.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Thick, %1 mm</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your disc, %1 mm</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The slices on your disc are thick already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Making slices of %1 mm and testing again …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With slices of %1 mm: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Slide left to see thicker slices. They show less of a face.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A face finder found a face here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A face finder was fooled here: the face is gone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A face finder found no face here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The face finder did not look here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With slices of %1 mm</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Part of a face would say “%1”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2: </source>
        <comment>steps with yes, all steps</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is on your page: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add to my questions: %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::FilePane</name>
    <message>
        <source>Pick a file to see what is in it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read it now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text of this file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We keep it closed for now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What we found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your doctor may not have talked with you about this yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You can read its text here. Nothing in it is started.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing about you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The text is hidden. Turn off “Hide values” to read it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading the file…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show it anyway</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file may be another person’s. Please give it back.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>things found</comment>
        <translation><numerusform>And %n more.</numerusform><numerusform>And %n more.</numerusform></translation></message>
</context>
<context>
    <name>disclens::ui::FindingModel</name>
    <message>
        <source>Detail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Value on your disc</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why it can identify you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>DICOM tag</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>VR</source>
        <comment>DICOM value representation</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>VM</source>
        <comment>DICOM value multiplicity</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>HIPAA</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Profile action</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%1, %2, %n detail(s)</source>
        <comment>kind of detail, level word, count</comment>
        <translation><numerusform>%1, %2, %n detail</numerusform><numerusform>%1, %2, %n details</numerusform></translation></message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a value, and how many others</comment>
        <translation><numerusform>%1 and %n more</numerusform><numerusform>%1 and %n more</numerusform></translation></message>
    <message>
        <source>%1, %2</source>
        <comment>what was found, level word</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::FormView</name>
    <message numerus="yes">
        <source>… %n paragraph(s) without a mark …</source>
        <translation><numerusform>… %n paragraph without a mark …</numerusform><numerusform>… %n paragraphs without a mark …</numerusform></translation></message>
</context>
<context>
    <name>disclens::ui::FoundPanel</name>
    <message>
        <source>Travels with this picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Details that travel with this picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What you can ask</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add to my questions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>See it in Hidden details</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We found no detail about you in the file of this picture.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>detail, value, level</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1”</source>
        <comment>a question to ask</comment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n place(s) on the picture. Pick one to see it.</source>
        <translation><numerusform>%n place on the picture. Pick one to see it.</numerusform><numerusform>%n places on the picture. Pick one to see it.</numerusform></translation></message>
    <message numerus="yes">
        <source>%n detail(s) in its file.</source>
        <translation><numerusform>%n detail in its file.</numerusform><numerusform>%n details in its file.</numerusform></translation></message>
    <message>
        <source>Printed on it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not readable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number, what it is and level; as read in the picture</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In its file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>See it in Text in pictures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It may be another person’s. So we list nothing of it.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>One of %n value(s) on this disc</source>
        <translation><numerusform>One of %n value on this disc</numerusform><numerusform>One of %n values on this disc</numerusform></translation></message>
    <message numerus="yes">
        <source>Some of %n value(s) on this disc</source>
        <translation><numerusform>Some of %n value on this disc</numerusform><numerusform>Some of %n values on this disc</numerusform></translation></message>
</context>
<context>
    <name>disclens::ui::FrontPicture</name>
    <message>
        <source>Outline of a head. Your own is not drawn.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The scan from the front. The face finder marked nothing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The scan from the front, with a box where the face finder found a face.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::GuessCard</name>
    <message>
        <source>What a program could guess from such pictures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On this disc</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A source: who made it, and its title</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not known:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is known, and what is not</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is known, and what is not: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::HeadStage</name>
    <message>
        <source>Front</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reset view</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hide my 3D picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show my 3D picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Do you want to see it?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It may look like you. It can feel strange. You can skip it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We ask once. It is not saved, and it stays off in Hide values.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your 3D picture is hidden.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Turn off Hide values to see it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Making your 3D picture …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This can take some seconds.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We could not make the 3D picture.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The 3D view cannot start on this computer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We still did the face test. This is the picture from the front.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Drag to turn. Arrow keys work too.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Perhaps another person’s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>So we do not draw it.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How to use DiscLens</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open a disc, a folder, a ZIP or an ISO. You can also drop it on the window.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Overview answers one question first: who could this disc point to?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pick any line to see what we found, where it is, why it matters and what you can ask.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>My questions is a page to take along. Tick what you want to ask, add notes, and print it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the signs mean</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Names, numbers or shows you by itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Needs something else: a photo, a calendar or a list.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The same for many people.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We stopped, could not read it, or do not check it yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About the disc, not about you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open a folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>First page; up to Ctrl+9 for the others</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back to where you were</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next part of the window</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find a detail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hide or show all values</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stop the checks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Small AI programs on this computer read text and look for faces. They learn nothing and send nothing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next text in a picture; Shift+F3 for the one before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On a picture: to the next box. Enter picks it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On Forms and policies: next marked sentence; P for the one before</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::HowPage</name>
    <message>
        <source>How we checked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What we looked at, what we did not, and how your data is protected.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What we looked at</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What we did not check</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What no program can see here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This program can only read what is in these files. It cannot see where other copies are, or who has them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It does not look for illness. It is not for diagnosis. This is not medical or legal advice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How you are protected right now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sources for every claim</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy these facts, no values</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>DiscLens %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No disc is open, so there is nothing to list.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Checked on %1, in %n second(s).</source>
        <translation><numerusform>Checked on %1, in %n second.</numerusform><numerusform>Checked on %1, in %n seconds.</numerusform></translation></message>
    <message numerus="yes">
        <source>%n file(s) we could not read</source>
        <translation><numerusform>%n file we could not read</numerusform><numerusform>%n files we could not read</numerusform></translation></message>
    <message>
        <source>On</source>
        <comment>state of a protection</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Off</source>
        <comment>state of a protection</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No way to the internet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The system refuses any connection that we try to make.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This system did not let us lock the way out. We make no connection ourselves.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your disc is only read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is written to it. No program on it is started.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Files are opened apart</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If a file is broken or bad, only a helper stops.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The helpers could not start. Files are opened in this program.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Helpers cannot write</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A helper cannot make or change any file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This system cannot forbid it to the helpers.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We keep no list of discs, names or pictures.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Parts that could talk to a network</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Files: %1. Could not be read: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2 looked at, %3 skipped.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Faint or handwritten text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A program can miss it. Your eyes are better.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Small AI programs on this computer read text and look for faces. They learn nothing and send nothing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>See the parts that read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Parts that read text in pictures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All parts are there and whole.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All parts are there and whole. They can read: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A part is missing or damaged (%1). To mend it, install DiscLens again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Licence: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading text, looking for faces</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Some parts that we use bring network code along. They are the part that reads PDF files (Qt PDF) and the one that talks to the desktop (D-Bus). We do not use that code, and the lock above covers it.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::Inspector</name>
    <message>
        <source>Pick a line to see what it means.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show all fields of this file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About this detail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What we found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Places on the disc</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hide the files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Act on this.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Usual on your own copy.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not usual. Good to ask about.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>(no value)</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>and %n more value(s)</source>
        <translation><numerusform>and %n more value</numerusform><numerusform>and %n more values</numerusform></translation></message>
    <message numerus="yes">
        <source>Also: %1, and %n more</source>
        <comment>list of values</comment>
        <translation><numerusform>Also: %1, and %n more</numerusform><numerusform>Also: %1, and %n more</numerusform></translation></message>
    <message>
        <source>Also: %1</source>
        <comment>list of values</comment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>In %1, in %n place(s).</source>
        <comment>1: how many files</comment>
        <translation><numerusform>In %1, in %n place.</numerusform><numerusform>In %1, in %n places.</numerusform></translation></message>
    <message>
        <source>In %1.</source>
        <comment>how many files</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>claim, kind of source, year</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>picture %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What you can ask</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is on your page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add to my questions</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::JourneyPage</name>
    <message>
        <source>What happens to my pictures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The usual way of a scan, step by step. Pick a step. You can read this without a disc.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is known</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What you can ask</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asking is enough to start.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Inside your clinic</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outside, at some clinics</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You may not be told. You can ask.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Studies on such guesses</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Each with its source, and with what it does not show.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the law says</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>HIPAA in the US and the GDPR in the EU: what they cover, and where they end.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You do not need to refuse a scan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Weigh what it can do for you, and know what to ask.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::KindsChart</name>
    <message>
        <source>Show as table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kinds of details on this disc</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show as bars</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2</source>
        <comment>level, count</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>Read aloud: a kind of details, how many, and how many of each level</extracomment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::LettersPage</name>
    <message>
        <source>Letters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Letters you can change and print</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ready to sign. We send nothing: you print it, or save it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The letter is as it was at first. Undo brings your changes back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pick a letter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In another country the letter and the law change. Where we know no law, it is a plain request.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your letter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Click anywhere to change it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As it prints</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text of the letter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This letter is hidden</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You changed it, and it may hold details from the disc. It is kept. It comes back when you show values again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next blank</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start this letter again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Put in from the disc</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of the hospital</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As found on the disc</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which hospital</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Month of the exams</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not the exact day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name and birth date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Off. You can write them by hand.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Letter</source>
        <comment>a size of paper</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not legal advice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save as text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The letter is copied.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The law: %1. %2</source>
        <extracomment>%1 is the name of a law, %2 its web address</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Source: %1 (%2).</source>
        <extracomment>A source: %1 its title, %2 "law or official rule, 2013"</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No disc is open. Write in the blanks, or print the letter and fill them in by hand.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Values are hidden by the switch at the top. The blanks stay empty.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n blank(s) to fill in, here or by hand</source>
        <translation><numerusform>%n blank to fill in, here or by hand</numerusform><numerusform>%n blanks to fill in, here or by hand</numerusform></translation></message>
    <message>
        <source>All blanks are filled in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This was not printed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PDF page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This was not saved</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::LevelIcon</name>
    <message>
        <source>Act on this</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::MainWindow</name>
    <message>
        <source>Values are hidden.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Values are shown.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Example disc</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Disc name hidden</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Checking… %1 of %2 done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Works offline. Nothing leaves this computer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Private by design</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We started to check this disc.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 percent checked.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>All checks are done. %n thing(s) found.</source>
        <translation><numerusform>All checks are done. %n thing found.</numerusform><numerusform>All checks are done. %n things found.</numerusform></translation></message>
    <message>
        <source>You stopped the checks. What we found so far is kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About DiscLens</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>DiscLens %1

See what your scans say about you. It works offline, on your own computer.

Small AI programs on this computer read text and look for faces. They learn nothing and send nothing.

This program is free software under the GNU General Public License, version 3 or later. It comes without any warranty. It is not a medical device and not for diagnosis.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::MaskController</name>
    <message>
        <source>the disc itself</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>file %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::MatchRates</name>
    <message>
        <source>How often was a scan matched to a face photo?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A match needs a photo to compare with.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The software only searched the study’s own group. No one can give an exact risk for you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Head MRI</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Head CT</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Head PET</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, like yours</source>
        <comment>kind of scan</comment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>newest study, %n people</source>
        <translation><numerusform>newest study, %n people</numerusform><numerusform>newest study, %n people</numerusform></translation></message>
    <message numerus="yes">
        <source>oldest study, %n people</source>
        <translation><numerusform>oldest study, %n people</numerusform><numerusform>oldest study, %n people</numerusform></translation></message>
</context>
<context>
    <name>disclens::ui::NoteList</name>
    <message>
        <source>Show more notes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is in your questions now.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add these to my questions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In my questions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They are in your questions now.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::NoteRow</name>
    <message>
        <source>%1. %2. %3: %4</source>
        <comment>number of a sentence, kind (Red flag …), short name, plain meaning</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What you can ask</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1”</source>
        <comment>a question in quotation marks</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add to my questions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In my questions</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::Notices</name>
    <message>
        <source>This ZIP is locked with a password.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>That password did not open it. Please try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is locked with a password too.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type the password your clinic gave you. We use it once and do not keep it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open with this password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose another</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We could not open this.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We could not open “%1”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close this note</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::OtherFilesPage</name>
    <message>
        <source>Closed until you choose to read it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A program. We never start it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Some computers start a program from it on their own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Windows made it. It can hold old pictures.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We found a detail of yours in it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We found something in it that could point to you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We did not look into it fully.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We found nothing about you in it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Also on this disc</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No other files are on this disc</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n other file(s) are on this disc</source>
        <translation><numerusform>%n other file is on this disc</numerusform><numerusform>%n other files are on this disc</numerusform></translation></message>
    <message>
        <source>A disc often holds more than pictures. We look into each file and never start a program.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Programs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pictures and leftovers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1  %2</source>
        <comment>kind of files, count</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Could not be read  %1</source>
        <comment>count</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Could not be read</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kinds of details on this disc</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Good first questions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All questions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dates on this disc</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>See what we found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add to my questions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is all mine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You stopped this check.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We looked at %1 of %2 files. What we found so far is kept. The rest is marked “Not checked”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose another</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We found no scan pictures here.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>This disc has %n file(s), but none is a medical picture. It may be the viewer program only.</source>
        <translation><numerusform>This disc has %n file, but none is a medical picture. It may be the viewer program only.</numerusform><numerusform>This disc has %n files, but none is a medical picture. It may be the viewer program only.</numerusform></translation></message>
    <message>
        <source>Show the files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Some files could not be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>See which files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>See the results</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 We cover it until you ask for it.</source>
        <extracomment>%1 is a sentence</extracomment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Perhaps data of %n other people</source>
        <translation><numerusform>Perhaps data of %n other people</numerusform><numerusform>Perhaps data of %n other people</numerusform></translation></message>
    <message>
        <source>Write to the clinic</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>We read %1 of %2 files. The other %n may be scratched or cut short.</source>
        <translation><numerusform>We read %1 of %2 files. The other one may be scratched or cut short.</numerusform><numerusform>We read %1 of %2 files. The other %n may be scratched or cut short.</numerusform></translation></message>
    <message numerus="yes">
        <source>We read %1 of %2 files. See why the other %n could not be read.</source>
        <translation><numerusform>We read %1 of %2 files. See why the other one could not be read.</numerusform><numerusform>We read %1 of %2 files. See why the other %n could not be read.</numerusform></translation></message>
</context>
<context>
    <name>disclens::ui::PaperPreview</name>
    <message>
        <source>Page before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Larger page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Smaller page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Making the pages…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::PeopleBars</name>
    <message>
        <source>How many people share these details</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::PeopleCard</name>
    <message>
        <source>Show as table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How we count</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How many people share these details?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People who fit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How we know</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How many people share these details</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How many people live in your town? Only if you want.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We forget it when you close the disc.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a country</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show as bars</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose your country, and we count.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::PictureControls</name>
    <message>
        <source>As saved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Brain</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Soft tissue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bones</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lungs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All shades</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dark parts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bright parts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Play (Space)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fit to the window</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Brightness</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show drawn notes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How to see it</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::PictureThumbs</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>pictures</comment>
        <translation><numerusform>%n more</numerusform><numerusform>%n more</numerusform></translation></message>
</context>
<context>
    <name>disclens::ui::PictureView</name>
    <message>
        <source>Hidden</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::PicturesPage</name>
    <message>
        <source>Pictures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose another</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pictures are covered while values are hidden.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Series on this disc</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For looking at, not for diagnosis.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Looking for pictures …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They appear here as soon as we find them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We found no scan pictures here.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>This disc has %n file(s), but none is a medical picture. It may be the viewer program only.</source>
        <translation><numerusform>This disc has %n file, but none is a medical picture. It may be the viewer program only.</numerusform><numerusform>This disc has %n files, but none is a medical picture. It may be the viewer program only.</numerusform></translation></message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, picture %2 of %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use the switch at the top to show it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We cannot show this picture.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>W %1  L %2</source>
        <comment>window width and level</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compressed with small losses</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only seen with other brightness; we changed it for you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back to how it was</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show boxes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Box before this one (Shift+F3)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next box (F3)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We hide the text we found. Some may still show.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pictures that we could not check in full stay covered.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We have not looked for text in all of them, so we cover the whole picture.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>These pictures seem to be of another person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>So we cover them. Mix-ups happen, and you did nothing wrong. Please give them back to the clinic, and do not copy them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write to the clinic</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show them anyway</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Drawn over it: %1</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n file(s) with drawings could not be read.</source>
        <translation><numerusform>%n file with drawings could not be read.</numerusform><numerusform>%n files with drawings could not be read.</numerusform></translation></message>
    <message numerus="yes">
        <source>%n drawing(s) lie on no picture of this disc.</source>
        <translation><numerusform>%n drawing lies on no picture of this disc.</numerusform><numerusform>%n drawings lie on no picture of this disc.</numerusform></translation></message>
    <message numerus="yes">
        <source>%n part(s) of the drawings could not be shown.</source>
        <translation><numerusform>%n part of the drawings could not be shown.</numerusform><numerusform>%n parts of the drawings could not be shown.</numerusform></translation></message>
    <message>
        <source>As saved on the disc: %1</source>
        <comment>label of a saved view</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The drawings of the file are on this picture now.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show on its pictures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Drawings from other files are shown on single pictures only.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::QuestionsPage</name>
    <message>
        <source>My questions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add my name and birth date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write my own question</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add my own question</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By importance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By whom</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your page to take along</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Preview of your page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save PDF</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Always good to ask</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Four questions for any scan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From what we found on this disc</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>My own questions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>My note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>My note for: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write a note for: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove: %1</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation><numerusform>%n question</numerusform><numerusform>%n questions</numerusform></translation></message>
    <message>
        <source>You have a right to ask. Most clinics have a privacy officer who can answer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PDF page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This was not saved</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n question(s), all on your page</source>
        <translation><numerusform>%n question, all on your page</numerusform><numerusform>%n questions, all on your page</numerusform></translation></message>
    <message>
        <source>%1, %2 of them on your page</source>
        <comment>1: how many questions, 2: how many of them are picked</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Questions you picked</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::Rail</name>
    <message>
        <source>How we checked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Private by design</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Works offline. Nothing leaves this computer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a page, level word</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a page, count</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::ReportPage</name>
    <message>
        <source>Report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your report, ready to print</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What goes in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Values on the page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>HTML</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Preview of the report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Values are hidden by the switch at the top.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PDF page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>JSON data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This was not saved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You choose what is on it. The preview is exactly what prints.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Page 1, the answer, is always in. It fits on one side. What was not checked is always in, too.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All findings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With level and place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How many people share your details</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With the numbers in words</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Questions I picked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes on my form</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With their year</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A card to cut out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your questions, as large as a bank card</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Letter</source>
        <comment>a size of paper</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For a screen reader, save the HTML file: one page that opens in any browser. The PDF has no marks for screen readers.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hidden is best if the page leaves your hands.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n question(s), with my notes</source>
        <translation><numerusform>%n question, with my notes</numerusform><numerusform>%n questions, with my notes</numerusform></translation></message>
    <message>
        <source>You picked none yet.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation><numerusform>%n note</numerusform><numerusform>%n notes</numerusform></translation></message>
    <message>
        <source>This was not printed</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::SeriesModel</name>
    <message>
        <source>Other files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No picture</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation><numerusform>%n page</numerusform><numerusform>%n pages</numerusform></translation></message>
    <message>
        <source>Document</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n part(s) of a slide</source>
        <translation><numerusform>%n part of a slide</numerusform><numerusform>%n parts of a slide</numerusform></translation></message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation><numerusform>%n picture</numerusform><numerusform>%n pictures</numerusform></translation></message>
    <message>
        <source>%1, %2, %3</source>
        <comment>series, count of pictures, level</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Perhaps another person’s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::SliceView</name>
    <message>
        <source>%1 (%2), slice %3 of %4</source>
        <extracomment>%1: "From the front", %2: the experts' word for it, %3: which slice, %4: of how many</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (%2). Double-click to enlarge.</source>
        <comment>direction, experts' word</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which slice of how many</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 cm</source>
        <comment>length</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 mm</source>
        <comment>length</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::SourcesLink</name>
    <message>
        <source>Where this comes from</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where this comes from: %1</source>
        <comment>a short name</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::SummaryCards</name>
    <message>
        <source>Usual on your own copy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Doctors need it. It matters if a copy goes on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not usual</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Good to know, and good to ask about.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name and details</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>AI and outside companies</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text in pictures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Face</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Record no.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please look through the pictures yourself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>We found no detail about you in %n file(s)</source>
        <translation><numerusform>We found no detail about you in %n file</numerusform><numerusform>We found no detail about you in %n files</numerusform></translation></message>
    <message>
        <source>We have not looked yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, so far</source>
        <comment>level word</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2 details point to you</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n detail(s) travel with your pictures</source>
        <translation><numerusform>%n detail travels with your pictures</numerusform><numerusform>%n details travel with your pictures</numerusform></translation></message>
    <message numerus="yes">
        <source>%n trace(s) are on this disc</source>
        <translation><numerusform>%n trace is on this disc</numerusform><numerusform>%n traces are on this disc</numerusform></translation></message>
    <message numerus="yes">
        <source>We found no trace in %n file(s)</source>
        <translation><numerusform>We found no trace in %n file</numerusform><numerusform>We found no trace in %n files</numerusform></translation></message>
    <message>
        <source>No trace so far</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please look at these yourself.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Your name is printed on %n picture(s)</source>
        <translation><numerusform>Your name is printed on %n picture</numerusform><numerusform>Your name is printed on %n pictures</numerusform></translation></message>
    <message numerus="yes">
        <source>Details about you are printed on %n picture(s)</source>
        <translation><numerusform>Details about you are printed on %n picture</numerusform><numerusform>Details about you are printed on %n pictures</numerusform></translation></message>
    <message numerus="yes">
        <source>%n picture(s) have writing on them</source>
        <translation><numerusform>%n picture has writing on it</numerusform><numerusform>%n pictures have writing on them</numerusform></translation></message>
    <message>
        <source>Not all pictures were checked.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>We found no text in %n picture(s)</source>
        <translation><numerusform>We found no text in %n picture</numerusform><numerusform>We found no text in %n pictures</numerusform></translation></message>
    <message>
        <source>A program can miss faint text. Your eyes are better.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There are no pictures on this disc</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No text so far</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You stopped this check</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This check stopped early</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The part that reads text is missing</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Writing on %n picture(s) could point to you</source>
        <translation><numerusform>Writing on %n picture could point to you</numerusform><numerusform>Writing on %n pictures could point to you</numerusform></translation></message>
    <message numerus="yes">
        <source>%n head scan(s) can show your face</source>
        <translation><numerusform>%n head scan can show your face</numerusform><numerusform>%n head scans can show your face</numerusform></translation></message>
    <message>
        <source>We do not draw it unless you ask.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not all scans were checked.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>We could not judge %n scan(s)</source>
        <translation><numerusform>We could not judge %n scan</numerusform><numerusform>We could not judge %n scans</numerusform></translation></message>
    <message>
        <source>A head scan may show your face.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No head scan on this disc</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No face so far</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We did not look for a face</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n picture(s) may have writing on them</source>
        <translation><numerusform>%n picture may have writing on it</numerusform><numerusform>%n pictures may have writing on them</numerusform></translation></message>
</context>
<context>
    <name>disclens::ui::SurfaceView</name>
    <message>
        <source>Your head in 3D</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Arrow keys turn it. Home goes back to the first view. Plus and minus change the size.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::TextDetail</name>
    <message>
        <source>Add to my questions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is about me</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We could not read it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is on your page</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::TextModel</name>
    <message>
        <source>not readable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How sure</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>what it is, as read in the picture, level word</comment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation><numerusform>%n picture</numerusform><numerusform>%n pictures</numerusform></translation></message>
</context>
<context>
    <name>disclens::ui::TextPage</name>
    <message>
        <source>Text in pictures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We hide the text we found. Some may still show.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look through pictures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How we checked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What we could read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Each line is one kind of text, on all pictures.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which text to list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text that we found in pictures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your eyes are the best check.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A program can miss faint or handwritten text.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open in Pictures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Also on these pictures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Looking for text in pictures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel: looking for text in pictures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is on your page of questions.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All %1</source>
        <comment>count</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About you %1</source>
        <comment>count</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This text is part of the picture, so it stays when the file’s name tag is removed.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>So far, %n picture(s) have your name printed on them</source>
        <translation><numerusform>So far, %n picture has your name printed on it</numerusform><numerusform>So far, %n pictures have your name printed on them</numerusform></translation></message>
    <message numerus="yes">
        <source>%n of %1 picture(s) have your name printed on them</source>
        <translation><numerusform>%n of %1 pictures has your name printed on it</numerusform><numerusform>%n of %1 pictures have your name printed on them</numerusform></translation></message>
    <message numerus="yes">
        <source>So far, %n picture(s) have details about you printed on them</source>
        <translation><numerusform>So far, %n picture has details about you printed on it</numerusform><numerusform>So far, %n pictures have details about you printed on them</numerusform></translation></message>
    <message numerus="yes">
        <source>%n of %1 picture(s) have details about you printed on them</source>
        <translation><numerusform>%n of %1 pictures has details about you printed on it</numerusform><numerusform>%n of %1 pictures have details about you printed on them</numerusform></translation></message>
    <message numerus="yes">
        <source>So far, %n picture(s) have writing on them</source>
        <translation><numerusform>So far, %n picture has writing on it</numerusform><numerusform>So far, %n pictures have writing on them</numerusform></translation></message>
    <message numerus="yes">
        <source>%n of %1 picture(s) have writing on them</source>
        <translation><numerusform>%n of %1 pictures has writing on it</numerusform><numerusform>%n of %1 pictures have writing on them</numerusform></translation></message>
    <message>
        <source>We found nothing in it that points to you. Please look too.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Some pictures have words printed on them.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Look through %n picture(s)</source>
        <translation><numerusform>Look through %n picture</numerusform><numerusform>Look through %n pictures</numerusform></translation></message>
    <message>
        <source>We looked at %1 of %2 pictures. What we found so far is kept. The rest is marked “Not checked”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There are no pictures on this disc.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>So there is no text in them. Nothing to do here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We found no text in these pictures.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We looked at %1 of %2 pictures. The others we could not fully check.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>We looked at %n picture(s), each one.</source>
        <translation><numerusform>We looked at %n picture, each one.</numerusform><numerusform>We looked at %n pictures, each one.</numerusform></translation></message>
    <message>
        <source>A program can miss faint or handwritten text. Please look through the pictures yourself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Some pictures could not be fully checked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We looked at %1 of %2 pictures. Please look at the others yourself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You stopped this check.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sorry, this check stopped early.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The other checks are fine. Nothing was sent anywhere. Please look through the pictures yourself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We could not look for text in your pictures.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The part of this program that reads text is missing or damaged. To mend it, install DiscLens again. Everything else works.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Until then, please look through the pictures yourself. Names and dates often stand at the corners and edges.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You said: this is not text.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You said: this is about me.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We took it off the list and out of the report.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We count it as about you, in the report too.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We looked for text in %1 of %2 pictures.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We look for text as soon as the pictures are read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, picture %2 of %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show picture %1 of %2 with this text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This text is in a small preview picture inside the file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other programs may show it in their lists.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We have not looked at all of this picture.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We cannot show this picture.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only seen with other brightness; we changed it for you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Taken off the list. You can undo this.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Counted as about you. You can undo this.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>See this picture</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>So far, %n picture(s) have writing on them that could point to you</source>
        <translation><numerusform>So far, %n picture has writing on it that could point to you</numerusform><numerusform>So far, %n pictures have writing on them that could point to you</numerusform></translation></message>
    <message numerus="yes">
        <source>%n of %1 picture(s) have writing on them that could point to you</source>
        <translation><numerusform>%n of %1 pictures has writing on it that could point to you</numerusform><numerusform>%n of %1 pictures have writing on them that could point to you</numerusform></translation></message>
    <message>
        <source>Looking for text …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It appears here as soon as we find it. You can look around meanwhile.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We are still looking for text in the pictures.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Perhaps another person’s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>So we cover it.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>So far, %n picture(s) may have writing on them</source>
        <translation><numerusform>So far, %n picture may have writing on it</numerusform><numerusform>So far, %n pictures may have writing on them</numerusform></translation></message>
    <message numerus="yes">
        <source>%n of %1 picture(s) may have writing on them</source>
        <translation><numerusform>%n of %1 pictures may have writing on it</numerusform><numerusform>%n of %1 pictures may have writing on them</numerusform></translation></message>
    <message>
        <source>We could not read it. It may be a part of the picture. Please look at it.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::TopBar</name>
    <message>
        <source>Hide values</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text size and colors</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open another</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::VolumeNotice</name>
    <message>
        <source>Putting the slices together</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel: putting the slices together</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Putting the slices together …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2 slices</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We could not show three directions.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use the switch at the top to show it.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::VolumePane</name>
    <message>
        <source>One picture or three directions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One picture at a time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Three directions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The same place from the feet, from the front and from the side.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which slices</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stack %1 of %2</source>
        <comment>which stack</comment>
        <extracomment>One of several stacks of slices in a series</extracomment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n slice(s)</source>
        <translation><numerusform>%n slice</numerusform><numerusform>%n slices</numerusform></translation></message>
    <message>
        <source>Click to move the lines. Scroll for other slices.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Three directions are ready.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Slice %1 of %2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::WaveformView</name>
    <message numerus="yes">
        <source>Recording with %n line(s): %1</source>
        <translation><numerusform>Recording with %n line: %1</numerusform><numerusform>Recording with %n lines: %1</numerusform></translation></message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>See what your scans say about you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the disc or download from your imaging visit. We show what is on it, who it could point to, and what you can ask.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You do not need to refuse a scan to protect your privacy.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Drop your disc, folder, ZIP or ISO here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Or choose one. Your files are only read, never changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open disc</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open ZIP or ISO</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What you will see</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hidden details</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your name, dates and numbers that ride along with each picture.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reports, programs and leftovers that came with the disc.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>AI and outside companies</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signs that a program or a company took part.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Questions to ask</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What to say to your clinic, in plain words.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Making the example disc. All data on it is made up.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Making the example disc</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try the example disc</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>DiscLens works with the internet off.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your disc is never changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We only read it, and keep nothing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hide values any time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use the switch at the top.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Drive %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No disc is in a drive. Put one in, or open a folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Before a scan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What happens to my pictures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Good to know, also without a disc</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What it can show, and what to ask.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From the scan to AI companies and the cloud.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read a form or policy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read it with us before you sign.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is known, with sources, and the law.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>disclens::ui::WhoseCard</name>
    <message>
        <source>Whose disc is it?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Then we use the right words. We forget it when you close the disc.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is mine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Someone I help</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>My child</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not mine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You look at the disc of someone you help.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You look at your child’s disc.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You look at your own disc.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change this</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>•  %1</source>
        <extracomment>An item of a list</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close this disc</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I was wrong: ask me again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write to the clinic</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>Patient</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Patient number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exam</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date of the exam</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hospital or practice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Doctor who asked for the exam</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Maker and model of the machine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Written on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signed on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Points to another file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name in the file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind of file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Marked areas</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Drawn outlines</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Beams</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Groups of marks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How it was made</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unit of dose</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Planned dose (Gy)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the dose covers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text put on pictures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind of the file inside</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Page %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number of the document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>by a program alone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>by a person with a program's help</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pictures that somebody picked out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recorded curves</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clinical document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>File without a picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>File with pictures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is more in this file than we can show here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This report is marked as not complete.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This report is marked as not yet checked by a doctor.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We can't read this kind of file in full. These are the words that we found in it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%n page(s) hold pictures only. Look at the pages to read them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We did not read %n page(s).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A part of this file is damaged and could not be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The text of this document is stored in it as a file of another kind (%1).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A picture stands here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%n recording(s) in this file are stored in a way that we can't draw.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The recording is very long. We show its first part.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The recording ends before it should.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file holds data that is not a picture. We do not know this kind well enough to say what it is for.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file should hold a picture, but there is none in it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file holds pictures. You can see them on the Pictures page.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A person or a program marked %n area(s) on other pictures. This file says where they are.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A person or a program made %n surface(s) in 3D from other pictures.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A plan for radiation treatment. It says how the machine was to be set.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For radiation treatment: how much dose each place in the body was to get.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A record of a radiation treatment: what was given, and when.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How other pictures were shown on a screen: brightness, zoom, lines and notes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How two sets of pictures fit on each other.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Points that were marked on other pictures.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A 3D model, for example for a 3D printer. It was made from pictures of a body.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A person or a program put marks on pictures of a microscope, in %n group(s).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Raw data of the machine. Only the maker's own programs can read it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Paths of nerve fibers, computed from MR pictures.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How a doctor's screen lays out pictures. It is not about you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Settings of a machine for an exam.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Measurements of an eye.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file holds another file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The list of contents of a disc (DICOMDIR).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It points to %n other file(s).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%n outline(s) in all.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file inside has %1 bytes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To plan radiation treatment, %n outline(s) were drawn on other pictures. This file says where they are.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the body is made of at a spot, as measured by MR (MR spectroscopy).</source>
        <translation type="unfinished" />
    </message>
</context>
</TS>
