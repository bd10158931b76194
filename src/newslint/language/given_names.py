"""Given names that are common in the news, as evidence that two capitals are somebody."""

from __future__ import annotations

from typing import Final

GIVEN_NAMES: Final = frozenset(
    """
    aaron abbas abdel abdelaziz abdoulaye abdul abdullah abdulrahman abe abigail abraham abu ada adam
    adama adel adele adnan adrian adriana adrien agnes agnieszka ahmad ahmed aidan aileen aisha ajay
    akbar akira al alain alan alana alastair albert alberto alec alejandra alejandro aleksandar aleksandr
    aleksei alena alessandra alessandro alex alexander alexandra alexandre alexei alexey alexis alfonso
    alfred alfredo ali alice alicia alina alison alistair allan allen allison alma alvaro alvin alyssa
    amanda amber amelia amin amina amir amit amos amr amy an ana anas anastasia anatoly anders andre
    andrea andreas andrei andrej andres andrew andrey andrzej andy angel angela angelo angie angus anil
    anita anja anjali ann anna anne annette annie anthony antoine anton antonia antonio antony anwar
    april archie ari arjun armando arnaud arnold arsene art arthur arturo arun arvind asha ashley ashok
    asif astrid atul audrey august aung austin ava avi aviv ayesha azam aziz babak barack barbara barry
    bart bashar beatrice beatriz becky bella ben benedict benjamin bennett benny bernadette bernard
    bernardo bernd bernie bert beth bethany betsy betty beverly bilal bill billie billy bjorn blake bo
    bob bobby bogdan boris brad bradley brandon brenda brendan brent brett brian bridget brigitte brooke
    bruce bruno bryan bryce byron caitlin caleb calvin cameron camilla camille candace carl carla carlo
    carlos carmen carol carolina caroline carolyn carrie casey cassandra catherine cathy cecil cecile
    cecilia cedric celeste celia cesar chad charlene charles charlie charlotte chelsea cheryl chester
    chloe chris christa christian christiane christina christine christoph christophe christopher christy
    chuck cindy claire clara clarence clark claude claudia claudio clay clemens clement cliff clifford
    clint clive cody colin colleen connie connor conor conrad constance cora corey cornelius cory
    courtney craig cristian cristiano cristina crystal curt curtis cynthia cyril cyrus daisy dale damian
    damien damon dan dana daniel daniela daniele danielle danny dario darius darrell darren darryl dave
    david dawn dean deb debbie deborah debra deepak deepika delia denis denise dennis derek desmond devin
    diana diane diego dieter dietrich dilip dimitri dinesh dirk dmitri dmitry dolores dominic dominique
    don donald donna dora doris dorothy doug douglas drew duncan dustin dwayne dylan earl ed eddie edgar
    edith edmund edna eduardo edward edwin efrain egon ehud eileen elaine eleanor elena eli elias elijah
    elisabeth elise elizabeth ella ellen elliot elliott elon elsa elvis emanuel emil emile emilia emilio
    emily emma emmanuel enrico enrique eric erica erich erik erika erin ernest ernesto ernst erwin
    esteban estelle esther ethan eugene eva evan eve evelyn evgeny ezra fabian fabio fahad faisal farah
    farid farouk fatima fatma faye federico felicia felicity felipe felix ferdinand fernanda fernando
    fidel filip fiona florence florian floyd frances francesca francesco francine francis francisco
    franck francois frank frankie franklin franz fred freddie frederic frederick frida friedrich fritz
    gabriel gabriela gabriele gabrielle gail gareth garry gary gavin gayle gemma gene genevieve geoff
    geoffrey georg george georges georgia georgina gerald geraldine gerard gerardo gerhard gerry gert
    giacomo gianni gilbert gilles gina giorgia giorgio giovanni giulia giuseppe gladys glen glenda glenn
    gloria gordon grace graham grant greg gregor gregory greta gretchen grigory guillermo gunter gunther
    gus gustav gustavo guy gwen habib haley hamad hamid hamza hank hanna hannah hans harald harold
    harriet harris harry haruki harvey hasan hashim hassan hazel heather hector heidi heinrich heinz
    helen helena helene helga helmut henri henrik henry herbert herman hermann hideo hilary hillary
    hiroshi holly homer horst hosni howard hugh hugo humberto hussein ian ibrahim ida ignacio igor ilan
    ilene ilham ilya imad imran ina ines ingmar ingrid irene irina iris irving isaac isabel isabella
    isabelle ismail istvan ivan ivana ivo jack jackie jackson jacob jacqueline jacques jaime jake jakob
    jamal james jamie jan jana jane janet janice janine janos jared jasmine jason javier jay jayne jean
    jeanette jeanne jeff jeffrey jenna jennifer jenny jens jeremiah jeremy jermaine jerome jerry jess
    jesse jessica jessie jesus jill jim jimmy jo joachim joan joanna joanne joao joaquin jochen jodie joe
    joel joelle joerg johan johann johanna johannes john johnny jon jonas jonathan jordan jorge jorgen
    jose josef josefina joseph josephine josh joshua joy joyce juan juanita judith judy jules julia
    julian juliana julie juliet julio julius june jurgen justin jyoti kaitlin kamal kamala karel karen
    karim karin karl karla karol kaspar kate katharina katherine kathleen kathryn kathy katia katie
    katrina kay kayla keith kelly kelvin ken kendra kenji kenneth kent kenzo kerry kevin khaled khalid
    khalil kiara kieran kim kimberly kiran kirk kirsten kirsty klaus kofi kris kristen kristian kristin
    kristina kristof kumar kurt kyle lana lance lara larry lars latoya laura laurel lauren laurence
    laurent laurie lawrence lea leah lee leila len lena leo leon leonard leonardo leonid leroy lesley
    leslie leszek leticia lewis lia liam lidia lily lin lina linda lindsay lindsey ling lionel lisa livia
    liz lloyd logan lois lola lorena lorenzo loretta lorraine lou louis louisa louise luc luca lucas
    lucia luciano lucie lucille lucy ludmila ludwig luigi luis luisa luiz lukas luke luther lydia lynn
    lyudmila mabel mack maddie madeleine madison magda magdalena maggie magnus mahamat mahathir mahmood
    mahmoud maia malala malcolm malik mandy manfred manmohan manny manoj manuel manuela mara marc marcel
    marcela marcelo marcia marcin marco marcos marcus margaret margarita margot maria mariam marian
    mariana marianne marie marilyn marina marine mario marion marisa marisol marissa mark marko markus
    marlene marquis marsha marta martha martin martina martine marty marvin mary maryam masoud massimo
    mateo mateusz mathew mathias mathieu mathilde matt matteo matthew matthias mattia maureen maurice
    mauricio mauro max maxim maxime maximilian maya megan mehdi mehmet mel melania melanie melinda
    melissa melvin melvyn mercedes meredith mervyn mette mia micah michael michaela michal michel michele
    michelle miguel mihai mika mikael mike mikhail miklos mila milan mildred milena milos milton mina
    mindy miranda miriam mitch mitchell mohamed mohammad mohammed mohan moira mollie molly mona monica
    monika morgan moritz morris moses mostafa muhammad mukesh murray mustafa myra nabil nadia nadine
    nadir naftali naftaly naima nancy naomi narendra nasser natalia natalie natasha nathalie nathan
    nathaniel neal ned neil nelson nestor nicholas nick nicky nicola nicolas nicole nigel nikita nikki
    niko nikola nikolai nikos nils nina nirmala noah noam noel nora norbert noreen norma norman nouri
    nuno oded olaf oleg oleksandr oleksii olga oliver olivia olivier olly omar oprah oren orlando osama
    oscar oskar otto owen pablo paige pamela paolo parker pascal pat patricia patrick patrik patty paul
    paula paulina pauline paulo pavel pawel payton pearl pedro peggy penelope penny per percy perry pete
    peter petr petra phil philip philippa philippe phillip phoebe phyllis pierre pietro piotr pippa polly
    prakash pranab preston priscilla priya priyanka quentin quincy rachel radoslav rafael rahul raj
    rajesh rajiv rakesh ralf ralph ram ramesh ramon ramona ramzi randall randy raoul raphael raquel
    rashid raul ravi ray raymond rebecca reed reese reggie regina reinhard renata renate rene reuben rex
    reza ricardo riccardo rich richard rick ricky riley rita rob robbie robert roberta roberto robin
    robyn rocio rod rodney rodolfo rodrigo roger rohan roland rolf roman romano romeo ron ronald ronnie
    rory rosa rosalind rosanna rose rosemary ross roy ruben rudolf rudy rupert russ russell ruth ryan
    saad sabine sabrina saddam sadie said saif sajid sally salma salman salvador salvatore sam samantha
    samir sammy samuel sandra sandrine sandy sanjay santiago sara sarah sasha saul scott sean sebastian
    selena selim serena serge sergei sergey sergio seth shane shannon sharon shaun shawn sheila shelby
    sheldon shelley sheryl shimon shinzo shirin shirley shlomo sibylle sidney siegfried sigmund silvia
    silvio simon simona simone sinead slobodan sofia solomon sonia sophia sophie soren spencer srdjan
    stacey stacy stan stanislav stanley stefan stefania stefano steffen stella stephan stephane stephanie
    stephen steve steven stewart stuart sue sunil suresh susan susana susanna susanne suzanne sven
    svetlana sydney sylvain sylvia sylvie tamara tamika tammy tania tanja tanya tara tariq tatiana
    tatyana ted terence teresa terrence terri terry tess thabo thaddeus theo theodore theresa therese
    thierry thomas tim timothy tina tobias toby todd tom tomas tomasz tommy toni tony tonya torsten
    tracey traci tracy travis trevor trisha tristan troy trudy tyler tyrone ulrich ulrike uma umar ursula
    usha uwe vaclav valentin valentina valeria valerie vanessa vasily vera verena veronica veronika
    vicente vicki vicky victor victoria vijay viktor viktoria vince vincent vincenzo vinod viola violet
    virginia vitaly vivek vivian viviane vlad vladimir volker volodymyr wade waleed wallace walt walter
    wanda warren wayne wendell wendy werner wesley whitney wilbur wilfried wilhelm will willem william
    willie willy wilma wilson winnie winston wojciech wolf wolfgang xabi xavier yael yair yann yannick
    yasmin yasser yigal yitzhak yoko yolanda youssef yuri yusuf yvette yvonne zac zach zachary zahra
    zainab zayed zelda ziad zoe zoran
    """.split()
)
"""In lower case, without diacritics; of the languages that English-language news meets most."""
